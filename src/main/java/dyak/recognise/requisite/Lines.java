package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.layout.Typography;
import dyak.recognise.rule.ZonedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Lines that read as one value: joined words, common span, runs. */
final class Lines {
  private Lines() {}

  /** From the start of the first line to the end of the last. */
  static Span span(List<ZonedLine> lines) {
    return lines.get(0).span().union(lines.get(lines.size() - 1).span());
  }

  /** The words of the lines joined by spaces; a word that a line end broke is joined. */
  static String joined(List<ZonedLine> lines) {
    return Typography.joined(lines.stream().map(ZonedLine::text).toList());
  }

  /** Cuts lines into runs wherever {@code breaks} holds between two neighbours. */
  static List<List<ZonedLine>> runs(
      List<ZonedLine> lines, BiPredicate<ZonedLine, ZonedLine> breaks) {
    List<List<ZonedLine>> runs = new ArrayList<>();
    for (ZonedLine line : lines) {
      List<ZonedLine> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (last.isEmpty() || breaks.test(last.get(last.size() - 1), line)) {
        runs.add(new ArrayList<>(List.of(line)));
      } else {
        last.add(line);
      }
    }
    return runs;
  }

  /** Whether something of another zone stands between two lines. */
  static boolean apart(ZonedLine above, ZonedLine below) {
    int next = below.paragraph().index() - above.paragraph().index();
    return next > 1;
  }
}
