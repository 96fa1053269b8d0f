package dyak.forge.deadline;

import dyak.record.Deadline;

/**
 * A deadline as printed and as a record has it; {@code inSentence} says that the phrase can stand
 * in the sentence of a task, and not only behind a label or in a column.
 */
public record DeadlinePhrase(String text, Deadline gold, boolean inSentence) {
  static DeadlinePhrase sentence(Deadline gold) {
    return new DeadlinePhrase(gold.text(), gold, true);
  }

  static DeadlinePhrase label(Deadline gold) {
    return new DeadlinePhrase(gold.text(), gold, false);
  }
}
