package dyak.forge.deadline;

import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import java.time.LocalDate;
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

  /** Writes one phrase for a letter of {@code date}, with the office's form of dates. */
  interface Writer {
    DeadlinePhrase write(Dice dice, LocalDate date, DateForm form);
  }

  /** A deadline for a label or a column. */
  public static DeadlinePhrase labelled(Dice dice, LocalDate date, DateForm form) {
    return dice.pick(BEHIND_A_LABEL).write(dice, date, form);
  }

  /** A deadline that the sentence of a task can hold. */
  public static DeadlinePhrase inSentence(Dice dice, LocalDate date, DateForm form) {
    Supplier<DeadlinePhrase> next = () -> dice.pick(IN_A_SENTENCE).write(dice, date, form);
    DeadlinePhrase phrase = next.get();
    while (!phrase.inSentence()) {
      phrase = next.get();
    }
    return phrase;
  }
}
