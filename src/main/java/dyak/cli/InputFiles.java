package dyak.cli;

import dyak.batch.Batch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that paths stand for. A file is itself; a folder is the files in it and in its folders,
 * by name, without hidden ones, links to folders, {@code *.gold.json} (gold records lie beside the
 * letters), {@code *.export.csv} and the like, and the file being written with its ledger; {@code
 * -} is a list of paths, one a line, on standard input.
 */
final class InputFiles {
  /** Names that are no UTF-8 may look the same; their bytes then decide. */
  private static final Comparator<Path> BY_NAME =
      Comparator.<Path, String>comparing(path -> path.getFileName().toString())
          .thenComparing(Comparator.naturalOrder());

  private static final Pattern EXPORT =
      Pattern.compile("\\.export\\.(?:csv|xlsx|ics|medo\\.xml|sev\\.xml)$");

  private final InputStream in;
  private final @Nullable Path written;
  private final List<Path> files = new ArrayList<>();

  private InputFiles(InputStream in, @Nullable Path written) {
    this.in = in;
    this.written = written;
  }

  /**
   * The files in the order of the paths.
   *
   * @throws NoSuchFileException naming an argument that does not exist; a path of the list that
   *     does not is kept, so that its record says so
   */
  static List<Path> of(List<String> paths, InputStream in, @Nullable Path written)
      throws IOException {
    InputFiles input = new InputFiles(in, written);
    for (String path : paths) {
      if (path.equals("-")) {
        input.addList();
      } else if (Files.exists(parsed(path))) {
        input.add(parsed(path));
      } else {
        throw new NoSuchFileException(path);
      }
    }
    return input.files;
  }

  private static Path parsed(String path) throws NoSuchFileException {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(path, null, e.getReason());
    }
  }

  private void addList() throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        add(parsed(line));
      }
    }
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else {
      files.add(path);
    }
  }

  /** A folder that cannot be listed stands for itself, so that its record says so. */
  private void addFolder(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      files.add(folder);
      return;
    }
    entries.sort(BY_NAME);
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (name.startsWith(".") || name.endsWith(".gold.json") || EXPORT.matcher(name).find()) {
        continue;
      }
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        addFolder(entry);
      } else if (Files.isRegularFile(entry) && !isWritten(entry)) {
        files.add(entry);
      }
    }
  }

  private boolean isWritten(Path entry) {
    if (written == null) {
      return false;
    }
    Path to = written.toAbsolutePath().normalize();
    Path from = entry.toAbsolutePath().normalize();
    Path ledger = Batch.ledgerOf(to);
    return from.equals(to)
        || from.equals(ledger)
        || from.equals(ledger.resolveSibling(ledger.getFileName() + "-wal"));
  }
}
