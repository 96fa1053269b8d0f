package dyak.normalise;

import dyak.normalise.deadline.DeadlineFinder;
import dyak.normalise.deadline.DeadlineParser;
import dyak.normalise.token.Found;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deadline phrases: {@code до 18.11.2022 года}, {@code май - июнь 2020}, {@code в течение 10
 * рабочих дней со дня получения}, {@code ежеквартально до 5 числа}, {@code согласно графику}.
 *
 * <p>What is missing is taken from the letter's date and named in {@code assumed}; without that
 * date a phrase that needs it is unresolved.
 */
public final class Deadlines {
  private Deadlines() {}

  /**
   * The deadline that a text is: what stands behind «Срок:», in a table cell, in a bracket. Words
   * that give no time at all are none, and neither are blanks or days that do not exist.
   */
  public static Optional<Deadline> parse(String phrase, @Nullable LocalDate letterDate) {
    return DeadlineParser.parse(phrase, letterDate);
  }

  /**
   * The deadlines in the sentence of an assignment, in order: only phrases that say when to do it.
   * A match ends where {@link Deadline#text} ends, without label words and brackets.
   */
  public static List<Match<Deadline>> find(String text, @Nullable LocalDate letterDate) {
    return DeadlineFinder.find(text, letterDate).stream().map(Deadlines::match).toList();
  }

  /** The first of them: a sentence is done when its first deadline says. */
  public static Optional<Match<Deadline>> first(String text, @Nullable LocalDate letterDate) {
    return DeadlineFinder.first(text, letterDate).map(Deadlines::match);
  }

  private static Match<Deadline> match(Found<Deadline> found) {
    return new Match<>(found.start(), found.end(), found.value());
  }
}
