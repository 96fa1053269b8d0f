package dyak.recognise;

import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A list names each value once, where it stands first. */
final class RepeatedValuesRefiner implements Refiner {
  @Override
  public Findings refine(Findings findings, Letter letter) {
    Findings refined = once(findings, Field.ISSUER_EMAIL, value -> value);
    refined = once(refined, Field.ISSUER_WEBSITE, value -> value);
    refined = once(refined, Field.ISSUER_PHONE, value -> value);
    refined = once(refined, Field.ABBREVIATION, value -> value.shortForm());
    return once(refined, Field.SIGNATORY, value -> value.person().text());
  }

  private static <T> Findings once(Findings findings, Field<T> field, Function<T, Object> key) {
    Set<Object> seen = new HashSet<>();
    List<Finding<T>> kept = new ArrayList<>();
    for (Finding<T> finding : findings.of(field)) {
      if (seen.add(key.apply(finding.value()))) {
        kept.add(finding);
      }
    }
    return findings.with(field, kept);
  }
}
