package dyak.recognise.rule;

import dyak.layout.Span;

/** A value that a rule read, where, and how sure it is (0 to 1). */
public record Finding<T>(Field<T> field, T value, Span place, String rule, double confidence) {
  public Finding {
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " of " + rule);
    }
    if (place.length() == 0) {
      throw new IllegalArgumentException("empty place of " + field + " by " + rule);
    }
  }
}
