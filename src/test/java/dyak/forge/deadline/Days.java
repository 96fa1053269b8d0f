package dyak.forge.deadline;

import dyak.forge.words.Dice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Reckoning with days as the contract does it. */
final class Days {
  static final List<String> YEAR_ASSUMED = List.of("year");

  private Days() {}

  /** Some day after the letter, within the year that follows it. */
  static LocalDate ahead(Dice dice, LocalDate letter) {
    LocalDate day = letter.plusDays(dice.between(4, 330));
    return day.getMonthValue() == 2 && day.getDayOfMonth() == 29 ? day.plusDays(1) : day;
  }

  /** The first day on or after the letter that has this month and day. */
  static LocalDate next(MonthDay day, LocalDate letter) {
    LocalDate same = day.atYear(letter.getYear());
    return same.isBefore(letter) ? day.atYear(letter.getYear() + 1) : same;
  }

  static LocalDate lastOfMonth(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  static LocalDate lastOfQuarter(LocalDate day) {
    int month = (day.getMonthValue() + 2) / 3 * 3;
    return lastOfMonth(LocalDate.of(day.getYear(), month, 1));
  }

  static LocalDate lastOfYear(LocalDate day) {
    return LocalDate.of(day.getYear(), 12, 31);
  }

  /** The end of the school year that the day is in, or that comes next. */
  static LocalDate lastOfSchoolYear(LocalDate day) {
    return next(MonthDay.of(5, 31), day);
  }

  /** So many working days after {@code day}, Monday to Friday. */
  static LocalDate plusWorkingDays(LocalDate day, int count) {
    LocalDate result = day;
    int left = count;
    while (left > 0) {
      result = result.plusDays(1);
      DayOfWeek weekday = result.getDayOfWeek();
      left -= weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? 0 : 1;
    }
    return result;
  }
}
