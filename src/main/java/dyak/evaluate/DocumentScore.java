package dyak.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scores of one document by field, and its mistakes in the order of the fields of a record. The
 * format is the extension of its file name, {@code pdf}, or empty when no record was found.
 */
public record DocumentScore(
    String document,
    String format,
    Map<String, Tally> fields,
    List<Mistake> mistakes,
    List<Judgement> judgements) {
  public DocumentScore {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    mistakes = List.copyOf(mistakes);
    judgements = List.copyOf(judgements);
  }

  /** All fields together. */
  public Tally micro() {
    return fields.values().stream().reduce(Tally.NONE, Tally::plus);
  }
}
