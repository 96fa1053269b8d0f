package dyak.bench;

import dyak.LetterExtractor;
import dyak.record.LetterRecord;
import dyak.write.RecordJson;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Dyak, Tika and PDFBox, warm: in one JVM, the same letters, round by round in turn. */
public final class SideBySide {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 9;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Map<String, ToIntFunction<byte[]>> readers = new LinkedHashMap<>();

  private SideBySide(Path tikaApp) throws ReflectiveOperationException, IOException {
    LetterExtractor extractor = new LetterExtractor();
    readers.put("Dyak, file to JSON", bytes -> json(extractor.extract("letter", bytes)));
    readers.put("Tika `AutoDetectParser`, text", tika(tikaApp));
    readers.put("bare PDFBox, text", new PdfBoxText());
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
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (String name : readers.keySet()) {
        if (format.equals("pdf") || !name.contains("PDFBox")) {
          double millis = round(readers.get(name), letters);
          if (round >= WARM_UP) {
            times.computeIfAbsent(name, key -> new ArrayList<>()).add(millis);
          }
        }
      }
    }
    times.forEach((name, millis) -> print(format, name, millis));
  }

  private static double round(ToIntFunction<byte[]> reader, List<byte[]> letters) {
    long start = CLOCK.getCurrentThreadCpuTime();
    letters.forEach(reader::applyAsInt);
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6 / letters.size();
  }

  private static void print(String format, String name, List<Double> millis) {
    double median = millis.stream().sorted().toList().get(millis.size() / 2);
    System.out.printf(
        Locale.ROOT, "| %s | %s | %.2f |%n", format.toUpperCase(Locale.ROOT), name, median);
  }

  /** Arguments: a folder with PDF and DOCX files, and the jar of the Tika application. */
  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    SideBySide comparison = new SideBySide(Path.of(args[1]));
    System.out.println("| | processor time a letter, warm | ms |");
    System.out.println("| --- | --- | --- |");
    comparison.compare(Path.of(args[0]), "pdf");
    comparison.compare(Path.of(args[0]), "docx");
  }
}
