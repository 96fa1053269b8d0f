package dyak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The table of speed in the README: whole processes, run in turn a few times, and what {@link
 * SideBySide} measured. Each ratio is the median of the ratios within the rounds.
 */
public final class SpeedTable {
  private static final int ROUNDS = 5;

  private final Map<String, List<Cost>> costs = new LinkedHashMap<>();
  private final Map<String, List<Double>> warm = new LinkedHashMap<>();

  /**
   * Arguments: a folder with the same letters as PDF and as DOCX, the jar of the Tika application,
   * the classes of this package, the figures of {@link SideBySide}, and a folder to work in.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    SpeedTable table = new SpeedTable();
    for (String line : Files.readAllLines(Path.of(args[3]))) {
      String[] figure = line.split("\t");
      table
          .warm
          .computeIfAbsent(figure[0], name -> new ArrayList<>())
          .add(Double.valueOf(figure[1]));
    }
    table.run(Commands.of(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[4])));
    table.lines().forEach(System.out::println);
  }

  private void run(Map<String, List<String>> commands) throws IOException, InterruptedException {
    var unused = Cost.of(commands.get("dyak pdf")); // so that the archive of classes is there
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        costs
            .computeIfAbsent(command.getKey(), name -> new ArrayList<>())
            .add(Cost.of(command.getValue()));
      }
    }
  }

  private List<String> lines() {
    return List.of(
        "| processor time, medians of " + ROUNDS + " rounds in turn | Dyak | beside it | ratio |",
        "| --- | --- | --- | --- |",
        cpu("one PDF, cold start", "dyak pdf", "Tika app, text", "tika pdf"),
        cpu("one DOCX, cold start", "dyak docx", "Tika app, text", "tika docx"),
        cpu(
            "200 PDF and 200 DOCX, with worker processes",
            "dyak batch",
            "Tika app, batch mode",
            "tika batch"),
        cpu("the same again, nothing changed", "dyak again", "the first run", "dyak batch"),
        cpu(
            "the same, in one process",
            "dyak alone",
            "Tika `AutoDetectParser`, text",
            "tika alone"),
        cpu("200 PDF, one worker", "dyak pdfs 1", "bare PDFBox, text", "pdfbox pdfs 1"),
        cpu("", "dyak pdfs 1", "`pdftotext`, a process each", "pdftotext each"),
        cpu("", "dyak pdfs 1", "`pdftotext`, united in one file", "pdftotext united"),
        gain(),
        memory(),
        warm("a PDF, warm, file to JSON", "dyak pdf", "Tika `AutoDetectParser`, text", "tika pdf"),
        warm(
            "a DOCX, warm, file to JSON",
            "dyak docx",
            "Tika `AutoDetectParser`, text",
            "tika docx"),
        String.format(
            Locale.ROOT, "| rules alone, warm | %.1f MB/s | | |", median(warm.get("rules"))));
  }

  private String cpu(String what, String ours, String whose, String theirs) {
    return row(what, "s", costs.get(ours), whose, costs.get(theirs), Cost::cpuSeconds);
  }

  private String warm(String what, String ours, String whose, String theirs) {
    return row(what, "ms", warm.get(ours), whose, warm.get(theirs), Double::doubleValue);
  }

  private String memory() {
    double ours = median(costs.get("dyak pdfs 1"), Cost::innerMegabytes);
    double theirs = median(costs.get("pdfbox pdfs 1"), Cost::megabytes);
    return String.format(
        Locale.ROOT,
        "| peak memory of the worker | %.0f MB | bare PDFBox %.0f MB | %.2f |",
        ours,
        theirs,
        ours / theirs);
  }

  /** How many times as fast two are as one, by the clock. */
  private String gain() {
    List<Double> ours = gains("dyak pdfs ");
    List<Double> theirs = gains("pdfbox pdfs ");
    return String.format(
        Locale.ROOT,
        "| two workers against one, by the clock | %.2f × | PDFBox, two threads %.2f × | %.2f |",
        median(ours),
        median(theirs),
        median(ratios(ours, theirs, Double::doubleValue)));
  }

  private List<Double> gains(String name) {
    return ratios(costs.get(name + 1), costs.get(name + 2), Cost::wallSeconds);
  }

  private static <T> String row(
      String what,
      String unit,
      List<T> ours,
      String whose,
      List<T> theirs,
      ToDoubleFunction<T> figure) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f %s | %s %.2f %s | %.2f |",
        what,
        median(ours, figure),
        unit,
        whose,
        median(theirs, figure),
        unit,
        median(ratios(ours, theirs, figure)));
  }

  private static <T> List<Double> ratios(List<T> ours, List<T> theirs, ToDoubleFunction<T> figure) {
    return IntStream.range(0, ours.size())
        .mapToObj(i -> figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)))
        .toList();
  }

  private static double median(List<Double> figures) {
    return median(figures, Double::doubleValue);
  }

  private static <T> double median(List<T> costs, ToDoubleFunction<T> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
