package dyak.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Recorded scores, one line for each format and field: {@code txt number 5 0 0}, tab-separated. */
record Baseline(Map<String, Tally> scores) {
  private static final String HEADING = "# format\tfield\tright\twrong\tmissed";

  static Baseline of(Evaluation evaluation) {
    Map<String, Tally> scores = new TreeMap<>();
    evaluation
        .byFormat()
        .forEach(
            (format, of) ->
                of.fields().forEach((field, tally) -> scores.put(format + "\t" + field, tally)));
    return new Baseline(scores);
  }

  static Baseline read(Path file) throws IOException {
    Map<String, Tally> scores = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        scores.put(
            cells[0] + "\t" + cells[1],
            new Tally(
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4])));
      }
    }
    return new Baseline(scores);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADING));
    scores.forEach(
        (key, tally) ->
            lines.add(key + "\t" + tally.right() + "\t" + tally.wrong() + "\t" + tally.missed()));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** What became worse, better, or otherwise different between this and {@code now}. */
  List<String> differences(Baseline now) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(scores.keySet());
    keys.addAll(now.scores.keySet());
    for (String key : keys) {
      Tally before = scores.get(key);
      Tally after = now.scores.get(key);
      if (before == null || after == null) {
        differences.add((before == null ? "new: " : "gone: ") + key.replace('\t', ' '));
      } else if (!before.equals(after)) {
        int change = Double.compare(after.f1(), before.f1());
        String how = change < 0 ? "worse: " : change > 0 ? "better: " : "other: ";
        differences.add(how + key.replace('\t', ' ') + " " + before + " -> " + after);
      }
    }
    return differences;
  }
}
