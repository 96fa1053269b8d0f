package dyak.forge.deadline;

import dyak.forge.words.Dice;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.List;

/** {@code ежеквартально до 5 числа}: series, open or bounded by a year. */
final class RecurringPhrases {
  private RecurringPhrases() {}

  static DeadlinePhrase write(Dice dice, Occasion occasion) {
    LocalDate letter = occasion.date();
    int day = dice.between(1, 25);
    String onDay = ";BYMONTHDAY=" + day;
    String afterQuarter = "FREQ=MONTHLY;BYMONTH=1,4,7,10" + onDay;
    int year = letter.getYear() + 1;
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return switch (dice.between(0, 8)) {
      case 0 -> open("ежемесячно", "FREQ=MONTHLY");
      case 1 -> open("ежемесячно до " + day + " числа", "FREQ=MONTHLY" + onDay);
      case 2 ->
          open("ежеквартально до " + day + " числа месяца, следующего за отчётным", afterQuarter);
      case 3 -> open("ежеквартально", "FREQ=MONTHLY;BYMONTH=1,4,7,10");
      case 4 -> open("еженедельно по пятницам", "FREQ=WEEKLY;BYDAY=FR");
      case 5 -> open("ежегодно к 1 марта", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1");
      case 6 -> open("каждый понедельник", "FREQ=WEEKLY;BYDAY=MO");
      case 7 -> open("один раз в квартал", "FREQ=MONTHLY;BYMONTH=1,4,7,10");
      default ->
          DeadlinePhrase.sentence(
              new Deadline.Recurring(
                  "ежемесячно в течение " + year + " года",
                  "FREQ=MONTHLY",
                  first,
                  last,
                  List.of()));
    };
  }

  private static DeadlinePhrase open(String text, String rule) {
    return DeadlinePhrase.sentence(new Deadline.Recurring(text, rule, null, null, List.of()));
  }
}
