package dyak;

import dyak.ingest.ContainerLimits;
import dyak.ingest.Containers;
import dyak.ingest.Ingest;
import dyak.ingest.Limits;
import dyak.ingest.ReadDocument;
import dyak.ingest.UnreadableException;
import dyak.ingest.container.Budget;
import dyak.ingest.container.Outlet;
import dyak.layout.LetterText;
import dyak.layout.Page;
import dyak.recognise.Recogniser;
import dyak.recognise.rule.Letters;
import dyak.record.LetterRecord;
import dyak.record.PageRange;
import dyak.record.Problem;
import dyak.record.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in: bytes of a file to the records of the letters it holds.
 *
 * <p>Thread-safe and without state: the same bytes give equal records on every thread. Never throws
 * for a bad file; the record says what is wrong with it.
 */
public final class LetterExtractor {
  private final Ingest ingest;
  private final Limits limits;
  private final ContainerLimits containerLimits;
  private final Recogniser recogniser = Recogniser.standard();

  public LetterExtractor() {
    this(ReadingLimits.standard());
  }

  public LetterExtractor(ReadingLimits limits) {
    this.limits = limits.file();
    this.containerLimits = limits.container();
    this.ingest = new Ingest(limits.file());
  }

  /** Reads {@code file}; its path as given becomes {@code source.path}. */
  public List<LetterRecord> extract(Path file) {
    return extract(file, file.toString());
  }

  /** Reads {@code file}, which is known as {@code path}: an archive may have its own names. */
  public List<LetterRecord> extract(Path file, String path) {
    try {
      long size = Files.size(file);
      if (size > limits.bytes()) {
        return failed(
            new Source(path, null, null, size, null, null),
            Problem.of(
                Problem.LIMIT_EXCEEDED, size + " bytes: more than the limit of " + limits.bytes()));
      }
      return extract(path, Files.readAllBytes(file));
    } catch (IOException e) {
      return failed(
          new Source(path, null, null, 0, null, null),
          Problem.of(Problem.UNREADABLE, "The file could not be opened: " + e.getMessage()));
    }
  }

  /**
   * Reads the bytes of a file that is known as {@code path}. An archive or a mail gives the records
   * of the files in it, known as {@code archive.zip!/folder/letter.pdf}.
   */
  public List<LetterRecord> extract(String path, byte[] bytes) {
    return extract(path, bytes, Containers.budget(containerLimits, limits), 0);
  }

  private List<LetterRecord> extract(String path, byte[] bytes, Budget budget, int depth) {
    String sha256 = sha256(bytes);
    String type = ingest.mediaType(bytes, path);
    if (Containers.holdsFiles(type)) {
      Source source = new Source(path, sha256, type, bytes.length, null, null);
      return unpack(source, bytes, budget, depth);
    }
    try {
      ReadDocument document = ingest.read(bytes, type);
      Source source = new Source(path, sha256, type, bytes.length, null, document.origin());
      List<LetterRecord> records = new ArrayList<>(letters(document, source));
      if (document.holdsFiles()) {
        records.addAll(unpack(source, bytes, budget, depth));
      }
      return records;
    } catch (UnreadableException e) {
      return failed(new Source(path, sha256, type, bytes.length, null, null), e.problem());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return failed(
          new Source(path, sha256, type, bytes.length, null, null),
          Problem.of(Problem.CORRUPT, "The file could not be read as " + type + ": " + e));
    }
  }

  /** The records of the letters that lie in one file one behind the other. */
  private List<LetterRecord> letters(ReadDocument document, Source file)
      throws UnreadableException {
    if (document.pages().isEmpty() && document.holdsFiles()) {
      return document.problems().isEmpty()
          ? List.of()
          : List.of(LetterRecord.failed(file, document.problems()));
    }
    List<List<Page>> letters = Letters.apart(document.pages());
    boolean paged = document.paged() || letters.size() > 1;
    List<LetterRecord> records = new ArrayList<>();
    for (List<Page> pages : letters) {
      LetterText text = LetterText.of(pages);
      if (text.paragraphs().isEmpty()) {
        throw new UnreadableException(
            document.problems().stream()
                .findFirst()
                .orElse(
                    Problem.of(
                        Problem.NO_TEXT, "The file holds no text: look whether it is a scan")));
      }
      PageRange range = paged ? range(pages) : null;
      List<Problem> problems = letters.size() == 1 ? document.problems() : of(range, document);
      records.add(recogniser.recognise(text, in(range, file), problems));
    }
    return records;
  }

  /** The problems of some pages, and those of the whole file. */
  private static List<Problem> of(@Nullable PageRange pages, ReadDocument document) {
    return document.problems().stream()
        .filter(problem -> problem.page() == null || pages == null || holds(pages, problem.page()))
        .toList();
  }

  private static boolean holds(PageRange pages, int page) {
    return pages.from() <= page && page <= pages.to();
  }

  private static Source in(@Nullable PageRange pages, Source file) {
    return new Source(
        file.path(), file.sha256(), file.mediaType(), file.bytes(), pages, file.textOrigin());
  }

  /** The records of the files in a container, and one for the container if it is damaged. */
  private List<LetterRecord> unpack(Source container, byte[] bytes, Budget budget, int depth) {
    if (depth >= containerLimits.depth()) {
      return failed(
          container,
          Problem.of(
              Problem.LIMIT_EXCEEDED,
              "Archives nested deeper than " + depth + ": unpack them, or raise the limit"));
    }
    List<LetterRecord> records = new ArrayList<>();
    try {
      Containers.unpack(
          bytes,
          container.mediaType(),
          budget,
          new Outlet.Receiver() {
            @Override
            public void file(String name, byte[] content) {
              records.addAll(extract(inside(container, name), content, budget, depth + 1));
            }

            @Override
            public void damaged(String name, byte[] content, Problem problem) {
              extract(inside(container, name), content, budget, depth + 1)
                  .forEach(record -> records.add(record.damaged(problem)));
            }

            @Override
            public void failed(String name, Problem problem) {
              Source source = new Source(inside(container, name), null, null, 0, null, null);
              records.add(LetterRecord.failed(source, List.of(problem)));
            }
          });
      if (records.isEmpty()) {
        return failed(
            container, Problem.of(Problem.EMPTY, "There is no file in it: ask for it again"));
      }
    } catch (UnreadableException e) {
      records.addAll(failed(container, e.problem()));
    }
    return records;
  }

  private static String inside(Source container, String name) {
    return container.path() + "!/" + name;
  }

  private static PageRange range(List<Page> pages) {
    return new PageRange(pages.get(0).number(), pages.get(pages.size() - 1).number());
  }

  private static List<LetterRecord> failed(Source source, Problem problem) {
    return List.of(LetterRecord.failed(source, List.of(problem)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
