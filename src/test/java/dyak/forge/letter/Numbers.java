package dyak.forge.letter;

import dyak.forge.text.Habits;
import dyak.forge.text.RegistrationNumbers;
import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.record.Kind;
import dyak.record.ReplyTo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Date, registration number and reply line (requisites 10 to 12): as recorded, and the lines as
 * printed; {@code reply} is null when the blank has no such line.
 */
public record Numbers(
    @Nullable String number,
    LocalDate date,
    String dateLine,
    @Nullable String numberLine,
    @Nullable String reply,
    @Nullable ReplyTo inReplyTo,
    boolean outgoing) {

  static Numbers of(Dice dice, Kind kind, LocalDate date, Habits habits) {
    String number =
        kind == Kind.LETTER
            ? RegistrationNumbers.outgoing(dice)
            : RegistrationNumbers.internal(dice, kind);
    DateForm form =
        kind == Kind.LETTER
            ? dice.oneOf(
                DateForm.DIGITS,
                DateForm.DIGITS,
                DateForm.DIGITS_G,
                DateForm.SHORT,
                DateForm.WORDS_G,
                DateForm.QUOTED)
            : dice.oneOf(
                DateForm.DIGITS,
                DateForm.WORDS_YEAR,
                DateForm.WORDS_G,
                DateForm.QUOTED,
                DateForm.QUOTED_YEAR,
                DateForm.WORDS_ZERO);
    String printed = form.print(date);
    boolean filled = kind != Kind.LETTER || dice.chance(0.94);
    String numberLine = habits.numero() + (filled ? number : "__________");
    Reply reply = kind == Kind.LETTER ? reply(dice, date, habits) : Reply.ABSENT;
    return new Numbers(
        filled ? number : null,
        date,
        printed,
        numberLine,
        reply.line(),
        reply.gold(),
        filled && kind == Kind.LETTER);
  }

  /** Of a meeting: often without a number. */
  static Numbers ofMeeting(Dice dice, Kind kind, LocalDate date, Habits habits) {
    Numbers numbers = of(dice, kind, date, habits);
    return dice.chance(0.4)
        ? new Numbers(null, date, numbers.dateLine(), null, null, null, false)
        : numbers;
  }

  /** Both on one line, in the order the office likes. */
  public String oneLine(Dice dice) {
    return switch (dice.between(0, 6)) {
      case 6 -> onRules(dice);
      case 0 -> "от " + dateLine + " " + numberLine;
      case 1 -> numberLine + " от " + dateLine;
      case 2 -> (outgoing ? "Исх. " : "") + numberLine + " от " + dateLine;
      default -> dateLine + " " + numberLine;
    };
  }

  /** On the rules of a blank: {@code от __12.09.2019__ № __15-п__}. */
  private String onRules(Dice dice) {
    if (number == null || numberLine == null) {
      return dateLine + " " + numberLine;
    }
    String sign = numberLine.substring(0, numberLine.length() - number.length()).strip();
    String from = dice.oneOf("от ", "");
    String rule = dice.oneOf("_", "__", "____");
    return from + rule + dateLine + rule + " " + sign + " " + rule + number + rule;
  }

  private record Reply(@Nullable String line, @Nullable ReplyTo gold) {
    static final Reply ABSENT = new Reply(null, null);
  }

  private static Reply reply(Dice dice, LocalDate date, Habits habits) {
    String opening = dice.oneOf("На ", "на ");
    return switch (dice.between(0, 2)) {
      case 0 -> Reply.ABSENT;
      case 1 -> new Reply(opening + "№ ___________ от ___________", null);
      default -> {
        String number = RegistrationNumbers.outgoing(dice);
        LocalDate answered = date.minusDays(dice.between(2, 60));
        String line = opening + habits.numero() + number + " от " + DateForm.DIGITS.print(answered);
        yield new Reply(line, new ReplyTo(number, answered));
      }
    };
  }
}
