package dyak.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts hits and mistakes of one document. A field counts as scored as soon as it is compared. */
final class Scoreboard {
  private final String document;
  private final Map<String, Tally> fields = new TreeMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();

  Scoreboard(String document) {
    this.document = document;
  }

  void right(String field) {
    count(field, new Tally(1, 0, 0));
  }

  void wrong(String field) {
    count(field, new Tally(0, 1, 0));
  }

  void missed(String field) {
    count(field, new Tally(0, 0, 1));
  }

  void mistake(String field, boolean missed, String value) {
    mistakes.add(new Mistake(document, field, missed, value));
  }

  void judged(List<Judgement> values) {
    judgements.addAll(values);
  }

  private void count(String field, Tally tally) {
    fields.merge(field, tally, Tally::plus);
  }

  /** Compares values without regard to their order; each may stand for one other only. */
  void values(
      String field, List<? extends @Nullable Object> gold, List<? extends @Nullable Object> found) {
    Map<@Nullable Object, Integer> surplus = new LinkedHashMap<>();
    gold.forEach(value -> surplus.merge(value, 1, Integer::sum));
    found.forEach(value -> surplus.merge(value, -1, Integer::sum));
    int missed = 0;
    int wrong = 0;
    for (Map.Entry<@Nullable Object, Integer> entry : surplus.entrySet()) {
      int left = entry.getValue();
      missed += Math.max(left, 0);
      wrong += Math.max(-left, 0);
      if (left != 0) {
        mistake(field, left > 0, String.valueOf(entry.getKey()));
      }
    }
    count(field, new Tally(gold.size() - missed, wrong, missed));
  }

  /** Compares two values, either of which may be absent. */
  void value(String field, @Nullable Object gold, @Nullable Object found) {
    values(field, present(gold), present(found));
  }

  private static List<@Nullable Object> present(@Nullable Object value) {
    return value == null ? List.of() : Arrays.asList(value);
  }

  DocumentScore score(String format) {
    return new DocumentScore(document, format, fields, mistakes, judgements);
  }
}
