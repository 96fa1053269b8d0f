package dyak.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores of documents, and the names of gold records that nothing was found for. */
public record Evaluation(List<DocumentScore> documents, List<String> missing) {
  public Evaluation {
    documents = List.copyOf(documents);
    missing = List.copyOf(missing);
  }

  /** The scores of all documents by field, in the order of the field names. */
  public Map<String, Tally> fields() {
    Map<String, Tally> fields = new TreeMap<>();
    for (DocumentScore document : documents) {
      document.fields().forEach((field, tally) -> fields.merge(field, tally, Tally::plus));
    }
    return Collections.unmodifiableMap(fields);
  }

  /** All fields of all documents together. */
  public Tally micro() {
    return fields().values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /**
   * How often values of a confidence are right: of the values of 0.9 and more at least 95 of a
   * hundred should be.
   */
  public Map<Band, Tally> reliability() {
    Map<Band, Tally> bands = new EnumMap<>(Band.class);
    for (DocumentScore document : documents) {
      for (Judgement value : document.judgements()) {
        Tally one = value.right() ? new Tally(1, 0, 0) : new Tally(0, 1, 0);
        bands.merge(Band.of(value.confidence()), one, Tally::plus);
      }
    }
    return Collections.unmodifiableMap(bands);
  }

  /** The mean F1 of the fields. */
  public double macroF1() {
    return fields().values().stream().mapToDouble(Tally::f1).average().orElse(1);
  }

  /** The same scores, one format at a time. */
  public Map<String, Evaluation> byFormat() {
    Map<String, List<DocumentScore>> formats = new TreeMap<>();
    for (DocumentScore document : documents) {
      formats.computeIfAbsent(document.format(), format -> new ArrayList<>()).add(document);
    }
    Map<String, Evaluation> evaluations = new LinkedHashMap<>();
    formats.forEach((format, of) -> evaluations.put(format, new Evaluation(of, List.of())));
    return Collections.unmodifiableMap(evaluations);
  }

  /** Mistakes, those of the fields with most of them first. */
  public List<Mistake> worst(int limit) {
    Map<String, Tally> fields = fields();
    return documents.stream()
        .flatMap(document -> document.mistakes().stream())
        .sorted(
            Comparator.comparingInt((Mistake mistake) -> -weight(fields.get(mistake.field())))
                .thenComparing(Mistake::field))
        .limit(limit)
        .toList();
  }

  private static int weight(Tally tally) {
    return tally.wrong() + tally.missed();
  }
}
