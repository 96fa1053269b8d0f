package dyak.recognise;

import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All findings of a letter, asked for by field. */
final class Findings {
  private final List<Finding<?>> all;

  Findings(List<Finding<?>> all) {
    this.all = List.copyOf(all);
  }

  /** The findings of a field, in the order they were made. */
  <T> List<Finding<T>> of(Field<T> field) {
    List<Finding<T>> found = new ArrayList<>();
    for (Finding<?> finding : all) {
      if (finding.field() == field) {
        T value = field.value(finding);
        found.add(
            new Finding<>(field, value, finding.place(), finding.rule(), finding.confidence()));
      }
    }
    return found;
  }

  /** The surest finding of a field; the first of several equally sure. */
  <T> Optional<Finding<T>> best(Field<T> field) {
    Finding<T> best = null;
    for (Finding<T> finding : of(field)) {
      if (best == null || finding.confidence() > best.confidence()) {
        best = finding;
      }
    }
    return Optional.ofNullable(best);
  }

  /** These findings with those of one field replaced. */
  <T> Findings with(Field<T> field, List<Finding<T>> replacement) {
    List<Finding<?>> changed = new ArrayList<>(all);
    changed.removeIf(finding -> finding.field() == field);
    changed.addAll(replacement);
    return new Findings(changed);
  }
}
