package dyak.batch;

import dyak.record.LetterRecord;
import dyak.write.RecordReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An inbox: each letter that comes into a folder gets a file of records, {@code in/a/letter.pdf}
 * that of {@code out/a/letter.pdf.jsonl}, which appears under its name when it is whole.
 *
 * <p>A letter is read when two looks in a row have found it at the same size and time, so one that
 * is still being copied is waited for; one that changes later is read again. What is done is told
 * from the output: a letter whose records name its present content is not read again, also not by
 * the next start of the program.
 */
public final class WatchedFolder {
  private final Path inbox;
  private final Path out;
  private final Batch batch;
  private Map<Path, FolderLook.Stamp> before = Map.of();
  private final Map<Path, FolderLook.Stamp> done = new TreeMap<>();

  /** The output must not lie in the inbox, or records would be read as letters. */
  public WatchedFolder(Path inbox, Path out, BatchOptions options) {
    this(inbox, out, new Batch(options));
  }

  WatchedFolder(Path inbox, Path out, Batch batch) {
    if (out.toAbsolutePath().normalize().startsWith(inbox.toAbsolutePath().normalize())) {
      throw new IllegalArgumentException("output " + out + ": lies in the inbox " + inbox);
    }
    this.inbox = inbox;
    this.out = out;
    this.batch = batch;
  }

  /**
   * Looks once, and converts what has not changed since the last look.
   *
   * @throws IOException when the inbox cannot be listed or records cannot be written; the letters
   *     concerned are taken up by the next look
   */
  public BatchSummary look(Receiver receiver) throws IOException {
    Map<Path, FolderLook.Stamp> now = FolderLook.at(inbox);
    done.keySet().retainAll(now.keySet());
    List<Path> ready = new ArrayList<>();
    now.forEach(
        (file, stamp) -> {
          if (stamp.equals(before.get(file)) && !stamp.equals(done.get(file))) {
            if (isDone(file)) {
              done.put(file, stamp);
            } else {
              ready.add(file);
            }
          }
        });
    before = now;
    return batch.convert(
        ready,
        file -> {
          if (Files.exists(file.file())) { // else it was taken away again
            write(file);
            done.put(file.file(), now.get(file.file()));
            receiver.accept(file);
          }
        });
  }

  private Path recordsOf(Path letter) {
    Path name = inbox.relativize(letter);
    return out.resolve(name).resolveSibling(name.getFileName() + ".jsonl");
  }

  private void write(Converted file) throws IOException {
    Path records = recordsOf(file.file());
    Files.createDirectories(records.toAbsolutePath().getParent());
    try (Output output = Output.atomic(records)) {
      for (Outcome letter : file.letters()) {
        output.stream().write((letter.json() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      output.commit();
    }
  }

  private boolean isDone(Path file) {
    Path records = recordsOf(file);
    if (!Files.isRegularFile(records)) {
      return false;
    }
    try {
      List<LetterRecord> letters = RecordReader.read(records);
      Optional<String> content = Content.of(file).map(Content::sha256);
      return !letters.isEmpty()
          && content.isPresent()
          && content.get().equals(letters.get(0).source().sha256());
    } catch (IOException e) {
      return false; // of another version, or not ours: written anew
    }
  }
}
