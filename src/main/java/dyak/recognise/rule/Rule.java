package dyak.recognise.rule;

import dyak.layout.Span;
import java.util.List;
import java.util.Set;

/**
 * One requisite, one rule: states a habit of the genre and returns what it found. A rule has no
 * state, never throws for bad text and never sees another rule.
 */
public interface Rule {
  /** The stable name that becomes {@code evidence.rule}. */
  String name();

  /** The fields that this rule may fill. */
  Set<Field<?>> fields();

  /**
   * Lower-case cue words. One automaton pass finds the cues of all rules; a rule with cues is
   * called only when one of them stands in the letter. Empty: the rule reads its zone.
   */
  default Set<String> cues() {
    return Set.of();
  }

  /**
   * What the letter holds of this rule's fields; {@code cues} are the places of its own cue words,
   * in order.
   */
  List<Finding<?>> find(Letter letter, List<Span> cues);

  /** A finding of this rule. */
  default <T> Finding<T> found(Field<T> field, T value, Span place, double confidence) {
    return new Finding<>(field, value, place, name(), confidence);
  }
}
