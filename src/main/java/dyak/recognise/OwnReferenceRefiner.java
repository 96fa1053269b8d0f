package dyak.recognise;

import dyak.normalise.DocumentReferences;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.record.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Each other document once: a short second mention is merged into the first, the document's own
 * number is none.
 */
final class OwnReferenceRefiner implements Refiner {
  @Override
  public Findings refine(Findings findings, Letter letter) {
    String number = findings.best(Field.NUMBER).map(Finding::value).orElse(null);
    LocalDate date = findings.best(Field.DATE).map(Finding::value).orElse(null);
    List<Finding<Reference>> others = new ArrayList<>();
    for (Finding<Reference> finding : findings.of(Field.REFERENCE)) {
      Reference reference = finding.value();
      boolean own =
          number != null
              && number.equals(reference.number())
              && (reference.date() == null || Objects.equals(date, reference.date()));
      if (!own) {
        others.add(finding);
      }
    }
    List<Reference> merged = DocumentReferences.merge(others.stream().map(Finding::value).toList());
    List<Finding<Reference>> kept = new ArrayList<>();
    for (Reference reference : merged) {
      others.stream()
          .filter(finding -> finding.value().text().equals(reference.text()))
          .findFirst()
          .ifPresent(
              f ->
                  kept.add(
                      new Finding<>(
                          Field.REFERENCE, reference, f.place(), f.rule(), f.confidence())));
    }
    return findings.with(Field.REFERENCE, kept);
  }
}
