package dyak.ingest.scan;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs the {@code tesseract} command on a page, on one thread, with the Russian and the English
 * model: Russian alone garbles e-mail addresses.
 */
public final class Tesseract {
  private static final String PACKAGES = "install the packages tesseract-ocr and tesseract-ocr-rus";

  private final String command;
  private @Nullable Set<String> languages;

  /** The recogniser that a command starts. */
  public Tesseract(String command) {
    this.command = command;
  }

  /** The recogniser of this machine. */
  public static Tesseract ofThisMachine() {
    return new Tesseract("tesseract");
  }

  /** The models that are installed; none where the command is missing. */
  public synchronized Set<String> languages() {
    if (languages == null) {
      try {
        String list = run(List.of("--list-langs"), null, Duration.ofSeconds(20));
        languages = list.lines().skip(1).map(String::strip).collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        languages = Set.of();
      }
    }
    return languages;
  }

  /** Why nothing can be recognised here, or null. */
  public @Nullable String missing() {
    if (languages().isEmpty()) {
      return "Text recognition needs tesseract: " + PACKAGES;
    }
    return languages().contains("rus") ? null : "Tesseract has no Russian model: " + PACKAGES;
  }

  /**
   * The words of a page that stands upright, read as one column: where a recogniser looks for more,
   * it cuts lists off their numbers and loses lines of narrow cells.
   */
  List<Hocr.Found> words(GreyImage image, Duration limit) throws IOException {
    return words(image, models(), "4", limit);
  }

  /** The same read as one block of lines: no marker of a list is cut off, but columns mix. */
  List<Hocr.Found> block(GreyImage image, Duration limit) throws IOException {
    return words(image, models(), "6", limit);
  }

  private String models() {
    return languages().contains("eng") ? "rus+eng" : "rus";
  }

  /** Single words in Russian anywhere on a page. */
  List<Hocr.Found> scattered(GreyImage image, Duration limit) throws IOException {
    return words(image, "rus", "11", limit);
  }

  private List<Hocr.Found> words(GreyImage image, String models, String layout, Duration limit)
      throws IOException {
    return Hocr.words(run(arguments(image, "-l", models, "--psm", layout, "hocr"), image, limit));
  }

  /** The clockwise quarter turns that set the page upright; 0 where the recogniser cannot tell. */
  int quartersToUpright(GreyImage image, Duration limit) throws IOException {
    if (!languages().contains("osd")) {
      return 0;
    }
    String report;
    try {
      report = run(arguments(image, "-l", "osd", "--psm", "0"), image, limit);
    } catch (FailedException e) {
      return 0; // too few characters to tell
    }
    return report
        .lines()
        .filter(line -> line.startsWith("Rotate:"))
        .mapToInt(line -> Integer.parseInt(line.substring("Rotate:".length()).strip()) / 90)
        .findFirst()
        .orElse(0);
  }

  private static List<String> arguments(GreyImage image, String... more) {
    List<String> arguments = new ArrayList<>(List.of("stdin", "stdout", "--dpi"));
    arguments.add(String.valueOf(Math.round(image.dpi())));
    arguments.addAll(List.of(more));
    return arguments;
  }

  /** Files rather than pipes: nothing can block, so the limit holds whatever the process does. */
  private String run(List<String> arguments, @Nullable GreyImage image, Duration limit)
      throws IOException {
    Path in = Files.createTempFile("dyak-page", ".pgm");
    Path out = Files.createTempFile("dyak-page", ".txt");
    try {
      if (image != null) {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(in))) {
          image.write(file);
        }
      }
      List<String> line = new ArrayList<>(List.of(command));
      line.addAll(arguments);
      ProcessBuilder builder = new ProcessBuilder(line);
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      builder.redirectInput(in.toFile()).redirectOutput(out.toFile());
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      finish(builder.start(), limit);
      return Files.readString(out);
    } finally {
      Files.deleteIfExists(in);
      Files.deleteIfExists(out);
    }
  }

  private void finish(Process process, Duration limit) throws IOException {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SlowPageException();
      }
      if (process.exitValue() != 0) {
        throw new FailedException(command + " ended with code " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a page was recognised", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** The recogniser gave up on a page. */
  private static final class FailedException extends IOException {
    private static final long serialVersionUID = 1L;

    FailedException(String message) {
      super(message);
    }
  }

  /** A page takes longer to recognise than it may. */
  public static final class SlowPageException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
