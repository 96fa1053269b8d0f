package dyak.forge.deadline;

import dyak.forge.words.Dice;
import java.util.List;
import java.util.function.Supplier;

/** All kinds of deadlines, the frequent ones more often. */
public final class Deadlines {
  private static final List<Writer> BEHIND_A_LABEL =
      List.of(
          ByPhrases::dated,
          ByPhrases::dated,
          ByPhrases::dated,
          ByPhrases::undated,
          ByPhrases::end,
          DuringPhrases::days,
          DuringPhrases::days,
          DuringPhrases::months,
          DuringPhrases::months,
          DuringPhrases::parts,
          DuringPhrases::years,
          OtherPhrases::on,
          RecurringPhrases::write,
          RelativePhrases::write,
          OtherPhrases::ongoing,
          OtherPhrases::unresolved,
          OtherPhrases::twofold);

  private static final List<Writer> IN_A_SENTENCE =
      List.of(
          ByPhrases::dated,
          ByPhrases::dated,
          ByPhrases::dated,
          ByPhrases::undated,
          ByPhrases::end,
          DuringPhrases::days,
          DuringPhrases::parts,
          RecurringPhrases::write,
          RelativePhrases::write,
          OtherPhrases::ongoing);

  private Deadlines() {}

  /** Writes one phrase for a letter. */
  interface Writer {
    DeadlinePhrase write(Dice dice, Occasion occasion);
  }

  /** A deadline for a label or a column. */
  public static DeadlinePhrase labelled(Dice dice, Occasion occasion) {
    return dice.pick(BEHIND_A_LABEL).write(dice, occasion);
  }

  /** A deadline that the sentence of a task can hold. */
  public static DeadlinePhrase inSentence(Dice dice, Occasion occasion) {
    Supplier<DeadlinePhrase> next = () -> dice.pick(IN_A_SENTENCE).write(dice, occasion);
    DeadlinePhrase phrase = next.get();
    while (!phrase.inSentence()) {
      phrase = next.get();
    }
    return phrase;
  }
}
