package dyak.bench;

import dyak.LetterExtractor;
import dyak.ingest.Ingest;
import dyak.ingest.Limits;
import dyak.layout.LetterText;
import dyak.recognise.Recogniser;
import dyak.record.LetterRecord;
import dyak.record.Source;
import dyak.write.RecordJson;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Dyak, Tika and PDFBox, warm: in one JVM, the same letters, round by round in turn. Prints a
 * figure a line: the milliseconds of processor time that a letter takes, and how fast the rules
 * are.
 */
public final class SideBySide {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 9;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Map<String, ToIntFunction<byte[]>> readers = new LinkedHashMap<>();

  private SideBySide(Path tikaApp) throws ReflectiveOperationException, IOException {
    LetterExtractor extractor = new LetterExtractor();
    readers.put("dyak", bytes -> json(extractor.extract("letter", bytes)));
    readers.put("tika", tika(tikaApp));
    readers.put("pdfbox", new PdfBoxText());
  }

  private static int json(List<LetterRecord> letters) {
    return letters.stream().mapToInt(letter -> RecordJson.line(letter).length()).sum();
  }

  /** The application has all of Tika's parsers, and versions of its own of what we use too. */
  @SuppressWarnings("unchecked")
  private static ToIntFunction<byte[]> tika(Path app)
      throws ReflectiveOperationException, IOException {
    List<URL> path = new ArrayList<>();
    path.add(app.toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      addFolder(entry, path);
    }
    ClassLoader alone =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(alone);
    try {
      return (ToIntFunction<byte[]>)
          alone.loadClass(TikaText.class.getName()).getDeclaredConstructor().newInstance();
    } finally {
      Thread.currentThread().setContextClassLoader(SideBySide.class.getClassLoader());
    }
  }

  private static void addFolder(String entry, List<URL> path) throws MalformedURLException {
    if (!entry.endsWith(".jar")) {
      path.add(new File(entry).toURI().toURL());
    }
  }

  private void compare(Path folder, String format) throws IOException {
    List<byte[]> letters = Letters.in(folder, format);
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (String name : readers.keySet()) {
        if (format.equals("pdf") || !name.equals("pdfbox")) {
          double seconds = seconds(() -> letters.forEach(readers.get(name)::applyAsInt));
          if (round >= WARM_UP) {
            print(name + " " + format, seconds * 1000 / letters.size());
          }
        }
      }
    }
  }

  /** Megabytes of text a second, from the text with its layout to the record. */
  private static void rules(Path folder) throws IOException {
    Ingest ingest = new Ingest(Limits.standard());
    Recogniser recogniser = Recogniser.standard();
    Source source = new Source("letter", null, null, 0, null, null);
    List<LetterText> texts = new ArrayList<>();
    for (byte[] bytes : Letters.in(folder, "pdf")) {
      texts.add(LetterText.of(ingest.read(bytes, ingest.mediaType(bytes, "pdf")).pages()));
    }
    double megabytes =
        texts.stream().mapToInt(it -> it.text().getBytes(StandardCharsets.UTF_8).length).sum()
            / 1e6;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      double seconds =
          seconds(() -> texts.forEach(it -> recogniser.recognise(it, source, List.of())));
      if (round >= WARM_UP) {
        print("rules", megabytes / seconds);
      }
    }
  }

  private static double seconds(Runnable work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    work.run();
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void print(String name, double figure) {
    System.out.printf(Locale.ROOT, "%s\t%.4f%n", name, figure);
  }

  /** Arguments: a folder with PDF and DOCX files, and the jar of the Tika application. */
  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    SideBySide comparison = new SideBySide(Path.of(args[1]));
    comparison.compare(Path.of(args[0]), "pdf");
    comparison.compare(Path.of(args[0]), "docx");
    rules(Path.of(args[0]));
  }
}
