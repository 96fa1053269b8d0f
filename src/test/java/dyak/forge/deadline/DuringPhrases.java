package dyak.forge.deadline;

import dyak.forge.words.DateForm;
import dyak.forge.words.Dice;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.List;

/** {@code май - июнь 2020}: periods of days, months, parts of a year, years. */
final class DuringPhrases {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private DuringPhrases() {}

  static DeadlinePhrase days(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    DateForm form = occasion.form();
    LocalDate start = Days.ahead(dice, letter);
    LocalDate due = start.plusDays(dice.between(2, 20));
    boolean oneMonth = start.getMonthValue() == due.getMonthValue();
    int kind = dice.between(0, 4);
    if (kind == 0 && oneMonth) {
      String text = "с " + start.getDayOfMonth() + " по " + DateForm.WORDS_YEAR.print(due);
      return DeadlinePhrase.sentence(new Deadline.During(text, start, due, List.of()));
    }
    if (kind == 1 && oneMonth) {
      String text = "с " + start.getDayOfMonth() + " по " + DateForm.WORDS_NO_YEAR.print(due);
      return DeadlinePhrase.sentence(new Deadline.During(text, start, due, Days.YEAR_ASSUMED));
    }
    if (kind == 2) {
      String text = form.print(start) + dice.oneOf(" - ", " – ", "-") + form.print(due);
      return DeadlinePhrase.label(new Deadline.During(text, start, due, List.of()));
    }
    String opening = kind == 3 ? "в период с " : "с ";
    String text = opening + form.print(start) + " по " + form.print(due);
    return DeadlinePhrase.sentence(new Deadline.During(text, start, due, List.of()));
  }

  static DeadlinePhrase months(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    LocalDate start = Days.ahead(dice, letter).withDayOfMonth(1);
    LocalDate last = start.plusMonths(dice.between(1, 4));
    LocalDate due = Days.lastOfMonth(last);
    String dash = dice.oneOf(" - ", " – ", "-");
    String from = DateForm.month(start.getMonthValue());
    String to = DateForm.month(last.getMonthValue());
    boolean oneYear = start.getYear() == last.getYear();
    int kind = dice.between(0, 3);
    if (kind == 0) {
      String text = from + " " + start.getYear() + dice.oneOf(" года", " г.", "");
      return DeadlinePhrase.label(
          new Deadline.During(text, start, Days.lastOfMonth(start), List.of()));
    }
    if (kind == 1 && oneYear) {
      boolean running = !Days.lastOfMonth(last.minusYears(1)).isBefore(letter);
      int back = running ? 1 : 0;
      return DeadlinePhrase.label(
          new Deadline.During(
              from + dash + to,
              start.minusYears(back),
              Days.lastOfMonth(last.minusYears(back)),
              Days.YEAR_ASSUMED));
    }
    String year = oneYear ? "" : " " + start.getYear();
    String text = from + year + dash + to + " " + last.getYear() + dice.oneOf(" года", "");
    return DeadlinePhrase.label(new Deadline.During(text, start, due, List.of()));
  }

  /** Quarters, halves and months as a sentence has them. */
  static DeadlinePhrase parts(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    int year = letter.getYear() + dice.between(0, 1);
    int quarter = dice.between(1, 4);
    LocalDate start = LocalDate.of(year, quarter * 3 - 2, 1);
    LocalDate due = Days.lastOfQuarter(start);
    String roman = ROMAN.get(quarter - 1);
    int half = dice.between(1, 2);
    LocalDate halfStart = LocalDate.of(year, half * 6 - 5, 1);
    LocalDate halfDue = Days.lastOfMonth(halfStart.plusMonths(5));
    LocalDate month = LocalDate.of(year, dice.between(1, 12), 1);
    String locative = "в " + DateForm.monthLocative(month.getMonthValue());
    return switch (dice.between(0, 4)) {
      case 0 -> label(roman + " квартал " + year + " года", start, due);
      case 1 -> label(ROMAN.get(half - 1) + " полугодие " + year + " года", halfStart, halfDue);
      case 2 -> label(roman + " кв. " + year + " г.", start, due);
      case 3 -> sentence("в " + roman + " квартале " + year + " года", start, due);
      default -> sentence(locative + " " + year + " года", month, Days.lastOfMonth(month));
    };
  }

  static DeadlinePhrase years(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    int year = letter.getYear() + dice.between(0, 1);
    int later = year + dice.between(1, 3);
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate schoolStart = LocalDate.of(year, 9, 1);
    LocalDate schoolDue = LocalDate.of(year + 1, 5, 31);
    String range = year + dice.oneOf("-", "–") + later;
    return switch (dice.between(0, 5)) {
      case 0 -> label(range + dice.oneOf(" гг.", "гг.", " годы"), first, lastOf(later));
      case 1 -> label(year + " год", first, last);
      case 2 -> sentence("в течение " + year + " года", first, last);
      case 3 ->
          sentence(
              "в течение " + year + "-" + (year + 1) + " учебного года", schoolStart, schoolDue);
      case 4 -> label(year + "/" + (year + 1) % 100 + " учебный год", schoolStart, schoolDue);
      default ->
          DeadlinePhrase.sentence(
              new Deadline.During(
                  "в течение года", letter, Days.lastOfYear(letter), Days.YEAR_ASSUMED));
    };
  }

  private static LocalDate lastOf(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private static DeadlinePhrase label(String text, LocalDate start, LocalDate due) {
    return DeadlinePhrase.label(new Deadline.During(text, start, due, List.of()));
  }

  private static DeadlinePhrase sentence(String text, LocalDate start, LocalDate due) {
    return DeadlinePhrase.sentence(new Deadline.During(text, start, due, List.of()));
  }
}
