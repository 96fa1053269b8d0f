package dyak.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An evaluation as tables for people: by field, by format where there are several, on request more.
 */
public final class ScoreReport {
  private final StringBuilder text = new StringBuilder();

  private ScoreReport() {}

  /** The report; with {@code documents} a table of them, with {@code worst} so many mistakes. */
  public static String text(Evaluation evaluation, boolean documents, int worst) {
    ScoreReport report = new ScoreReport();
    report.table("field", evaluation.fields());
    Map<String, Tally> formats = new TreeMap<>();
    evaluation.byFormat().forEach((format, of) -> formats.put(format, of.micro()));
    if (formats.size() > 1) {
      report.table("format", formats);
    }
    if (documents) {
      Map<String, Tally> rows = new TreeMap<>();
      evaluation.documents().forEach(score -> rows.put(score.document(), score.micro()));
      report.table("document", rows);
    }
    report.reliability(evaluation.reliability());
    report.mistakes(evaluation.worst(worst));
    report.closing(evaluation);
    return report.text.toString();
  }

  private void table(String heading, Map<String, Tally> rows) {
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    String name = "%-" + Math.max(width, 22) + "s";
    line(name + " %5s %7s %7s %7s", heading, "gold", "P", "R", "F1");
    rows.forEach(
        (row, tally) ->
            line(
                name + " %5d %7s %7s %7s",
                row,
                tally.gold(),
                rounded(tally.precision(), 3),
                rounded(tally.recall(), 3),
                rounded(tally.f1(), 3)));
    text.append('\n');
  }

  private void reliability(Map<Band, Tally> bands) {
    if (bands.isEmpty()) {
      return;
    }
    line("%-22s %5s %7s", "confidence", "values", "right");
    bands.forEach(
        (band, tally) ->
            line(
                "%-22s %6d %7s",
                band.range(), tally.right() + tally.wrong(), rounded(tally.precision(), 3)));
    text.append('\n');
  }

  private void mistakes(List<Mistake> mistakes) {
    for (Mistake mistake : mistakes) {
      String what = mistake.missed() ? "missed" : "wrong";
      line("%s  %s  %s: %s", mistake.document(), mistake.field(), what, mistake.value());
    }
    text.append(mistakes.isEmpty() ? "" : "\n");
  }

  private void closing(Evaluation evaluation) {
    if (!evaluation.missing().isEmpty()) {
      line("no record for %s", String.join(", ", evaluation.missing()));
    }
    Tally micro = evaluation.micro();
    line(
        "documents %d  micro P %s R %s F1 %s  macro F1 %s",
        evaluation.documents().size(),
        rounded(micro.precision(), 4),
        rounded(micro.recall(), 4),
        rounded(micro.f1(), 4),
        rounded(evaluation.macroF1(), 4));
  }

  /** Half to even: 0.8125 is 0.812, as most tools print it. */
  private static String rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
