package dyak.normalise.calendar;

import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.time.DayOfWeek;

/** The days of the week in every printed case: {@code понедельник}, {@code средам}, {@code пт}. */
public final class Weekdays {
  public static final PhraseTable<DayOfWeek> NAMES =
      PhraseTable.meaning(DayOfWeek.MONDAY, "понедельник*", "пн.")
          .with(DayOfWeek.TUESDAY, "вторник*", "вт.")
          .with(DayOfWeek.WEDNESDAY, "среда", "среды", "среду", "среде", "средам", "ср.")
          .with(DayOfWeek.THURSDAY, "четверг*", "чт.")
          .with(DayOfWeek.FRIDAY, "пятниц*", "пт.")
          .with(DayOfWeek.SATURDAY, "суббота", "субботы", "субботу", "субботе", "субботам", "сб.")
          .with(
              DayOfWeek.SUNDAY, "воскресенье", "воскресенья", "воскресенью", "воскресеньям", "вс.");

  private Weekdays() {}

  /** The token after a weekday that only explains the date before it: {@code (понедельник)}. */
  public static int skipNote(Tokens tokens, int at) {
    if (tokens.is(at, "(")) {
      int end = NAMES.skip(tokens, at + 1);
      return end > at + 1 && tokens.is(end, ")") ? end + 1 : at;
    }
    return tokens.is(at, ",") ? NAMES.read(tokens, at + 1).map(Read::end).orElse(at) : at;
  }
}
