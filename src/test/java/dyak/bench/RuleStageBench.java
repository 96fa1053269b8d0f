package dyak.bench;

import dyak.ingest.Ingest;
import dyak.ingest.Limits;
import dyak.layout.LetterText;
import dyak.recognise.Recogniser;
import dyak.record.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The speed of the rules alone, from the layout model to the record, in megabytes of UTF-8 text per
 * second of this thread's processor time, warm: for the letters of a folder, for long documents
 * made of their lines, and for one line without end against its half.
 *
 * <p>{@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=dyak.bench.RuleStageBench -Dexec.args=samples}
 */
public final class RuleStageBench {
  private static final Source SOURCE = new Source("bench", null, null, 0, null, null);
  private static final int ROUNDS = 3;
  private static final long ROUND_NANOS = 500_000_000;
  private static final long WARM_NANOS = 5_000_000_000L;

  private final Recogniser recogniser = Recogniser.standard();
  private final Ingest ingest = new Ingest(Limits.standard());
  private final PrintStream out;

  private RuleStageBench(PrintStream out) {
    this.out = out;
  }

  /** Measures the letters of the folder {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    new RuleStageBench(System.out).run(Path.of(args.length > 0 ? args[0] : "samples"));
  }

  private void run(Path folder) throws IOException {
    List<String> letters = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        letters.add(Files.readString(file));
      }
    }
    warm(letters);
    report("letters", letters);
    String joined = String.join("\n\n", letters);
    for (int bytes : List.of(40_000, 400_000, 4_000_000)) {
      report("document of " + bytes / 1000 + " KB", List.of(repeated(joined, bytes)));
    }
    String words = joined.replaceAll("\\s+", " ");
    double half = report("line of 500 KB", List.of(repeated(words, 500_000)));
    double whole = report("line of 1 MB", List.of(repeated(words, 1_000_000)));
    out.printf("the line costs %.2f times its half%n", whole / half);
  }

  private static String repeated(String text, int bytes) {
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    String enough = text.repeat(bytes / size + 1);
    return enough.substring(0, (int) ((long) enough.length() * bytes / size / (bytes / size + 1)));
  }

  private LetterText read(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return LetterText.of(ingest.read(bytes, "text/plain").pages());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void warm(List<String> letters) {
    List<LetterText> texts = letters.stream().map(this::read).toList();
    for (long spent = 0; spent < WARM_NANOS; ) {
      spent += nanos(texts);
    }
  }

  /** Prints the speed and gives the nanoseconds of the fastest round. */
  private double report(String what, List<String> letters) {
    List<LetterText> texts = letters.stream().map(this::read).toList();
    long bytes = letters.stream().mapToLong(l -> l.getBytes(StandardCharsets.UTF_8).length).sum();
    double least = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long spent = 0;
      int times = 0;
      for (; spent < ROUND_NANOS; times++) {
        spent += nanos(texts);
      }
      least = Math.min(least, (double) spent / times);
    }
    out.printf("%-22s %8.2f MB/s %12.2f ms%n", what, bytes * 1e3 / least, least / 1e6);
    return least;
  }

  private long nanos(List<LetterText> texts) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (LetterText text : texts) {
      recogniser.recognise(text, SOURCE, List.of());
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
