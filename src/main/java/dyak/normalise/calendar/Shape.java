package dyak.normalise.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A stretch of days that every year has: 1 November, May, the II quarter, the academic year. */
public sealed interface Shape {
  Shape YEAR = new Years(1);
  Shape ACADEMIC_YEAR = new Stretch(9, 1, 5, 31);

  /** The stretch that begins in this year; none for 29 February of a common year. */
  Optional<Interval> in(int year);

  static Shape months(int first, int last) {
    return new Stretch(first, 1, last, 31);
  }

  /** Whether some year has that day. */
  static boolean exists(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }

  private static LocalDate dayOrLast(int year, int month, int day) {
    YearMonth in = YearMonth.of(year, month);
    return in.atDay(Math.min(day, in.lengthOfMonth()));
  }

  /** One day. */
  record Day(int month, int day) implements Shape {
    @Override
    public Optional<Interval> in(int year) {
      return YearMonth.of(year, month).isValidDay(day)
          ? Optional.of(
              new Interval(LocalDate.of(year, month, day), LocalDate.of(year, month, day)))
          : Optional.empty();
    }
  }

  /** From a day to a day or to the month's last; into the next year when the last month is less. */
  record Stretch(int firstMonth, int firstDay, int lastMonth, int lastDay) implements Shape {
    @Override
    public Optional<Interval> in(int year) {
      int lastYear = lastMonth < firstMonth ? year + 1 : year;
      return Optional.of(
          new Interval(
              LocalDate.of(year, firstMonth, firstDay), dayOrLast(lastYear, lastMonth, lastDay)));
    }
  }

  /** Whole calendar years. */
  record Years(int count) implements Shape {
    @Override
    public Optional<Interval> in(int year) {
      return Optional.of(
          new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31)));
    }
  }

  /** A week from Monday to Sunday, of the month that has its Thursday; -1 is the month's last. */
  record Week(int month, int ordinal) implements Shape {
    @Override
    public Optional<Interval> in(int year) {
      LocalDate thursday =
          LocalDate.of(year, month, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.THURSDAY));
      return thursday.getMonthValue() == month
          ? Optional.of(new Interval(thursday.minusDays(3), thursday.plusDays(3)))
          : Optional.empty();
    }
  }
}
