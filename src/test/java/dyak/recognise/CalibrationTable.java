package dyak.recognise;

import dyak.evaluate.GoldFolder;
import dyak.evaluate.Judgement;
import dyak.ingest.Ingest;
import dyak.ingest.Limits;
import dyak.ingest.ReadDocument;
import dyak.ingest.UnreadableException;
import dyak.layout.LetterText;
import dyak.record.LetterRecord;
import dyak.record.Source;
import dyak.record.Status;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the table of measured confidence from folders of letters with gold records beside them:
 *
 * <pre>mvn -q test-compile exec:java@calibrate -Dexec.args="FOLDER…"</pre>
 *
 * <p>A row says how often values of a field, stated as so sure, were right. One right and one wrong
 * value are added to what was seen, so that a few lucky ones do not make a certainty.
 */
public final class CalibrationTable {
  /** A field that was seen less often takes the share of all fields. */
  private static final int ENOUGH = 25;

  /** Nothing is certain. */
  private static final double MOST = 0.99;

  private static final Path TABLE = Path.of("src/main/resources/dyak/recognise/confidence.tsv");

  private final Map<String, int[]> counts = new TreeMap<>();

  private CalibrationTable() {}

  public static void main(String[] folders) throws IOException {
    CalibrationTable table = new CalibrationTable();
    for (String folder : folders) {
      table.add(Path.of(folder));
    }
    Files.createDirectories(TABLE.getParent());
    try (PrintStream out = new PrintStream(TABLE.toFile(), StandardCharsets.UTF_8)) {
      table.print(out);
    }
  }

  private void add(Path folder) throws IOException {
    GoldFolder gold = GoldFolder.read(folder);
    Map<String, List<LetterRecord>> byOrigin = new TreeMap<>();
    for (Path file : gold.letters()) {
      LetterRecord letter = read(file);
      if (letter.status() != Status.FAILED) {
        String origin = Calibration.origin(letter.source().textOrigin());
        byOrigin.computeIfAbsent(origin, key -> new ArrayList<>()).add(letter);
      }
    }
    for (Map.Entry<String, List<LetterRecord>> letters : byOrigin.entrySet()) {
      gold.score(letters.getValue()).documents().stream()
          .flatMap(document -> document.judgements().stream())
          .forEach(value -> count(value, letters.getKey()));
    }
  }

  private static LetterRecord read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Ingest ingest = new Ingest(Limits.standard());
    String type = ingest.mediaType(bytes, file.toString());
    Source unread = new Source(file.toString(), null, type, bytes.length, null, null);
    try {
      ReadDocument read = ingest.read(bytes, type);
      Source source = new Source(file.toString(), null, type, bytes.length, null, read.origin());
      return Recogniser.uncalibrated()
          .recognise(LetterText.of(read.pages()), source, read.problems());
    } catch (UnreadableException e) {
      return LetterRecord.failed(unread, List.of(e.problem()));
    }
  }

  private void count(Judgement value, String origin) {
    for (String field : List.of(value.field(), "*")) {
      int[] seen =
          counts.computeIfAbsent(
              Calibration.key(origin, field, value.confidence()), key -> new int[2]);
      seen[value.right() ? 0 : 1]++;
    }
  }

  private void print(PrintStream out) {
    out.print("# origin\tfield\tstated\tmeasured\tvalues; see dyak.recognise.CalibrationTable\n");
    List<String> rows = new ArrayList<>();
    counts.forEach(
        (key, seen) -> {
          int values = seen[0] + seen[1];
          if (values >= ENOUGH || (key.contains("\t*\t") && values >= 5)) {
            double share = Math.min(MOST, (seen[0] + 1.0) / (values + 2.0));
            rows.add(String.format(Locale.ROOT, "%s\t%.2f\t%d", key, share, values));
          }
        });
    rows.forEach(row -> out.print(row + "\n"));
  }
}
