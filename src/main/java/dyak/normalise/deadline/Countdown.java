package dyak.normalise.deadline;

import dyak.record.Deadline;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts from the day after the letter's date (Civil Code, articles 191 and 192). Working days are
 * Monday to Friday: public holidays would need a production calendar.
 */
final class Countdown {
  private Countdown() {}

  static Deadline deadline(String text, Clause.Counted clause, @Nullable LocalDate letterDate) {
    LocalDate due =
        clause.fromLetter() && letterDate != null ? end(letterDate, clause.relativeTo()) : null;
    return new Deadline.Relative(text, clause.relativeTo(), null, due, List.of());
  }

  private static @Nullable LocalDate end(LocalDate from, Deadline.RelativeTo distance) {
    Integer amount = distance.amount();
    Deadline.Unit unit = distance.unit();
    if (amount == null || unit == null) {
      return null;
    }
    return switch (unit) {
      case HOUR -> from.plusDays(Math.floorDiv(amount + 23, 24));
      case DAY -> from.plusDays(amount);
      case WORKING_DAY -> plusWorkingDays(from, amount);
      case WEEK -> from.plusWeeks(amount);
      case MONTH -> from.plusMonths(amount);
    };
  }

  private static LocalDate plusWorkingDays(LocalDate from, int amount) {
    LocalDate day = from;
    for (int left = Math.abs(amount); left > 0; ) {
      day = day.plusDays(Integer.signum(amount));
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }
}
