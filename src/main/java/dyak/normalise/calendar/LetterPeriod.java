package dyak.normalise.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;

/**
 * A week, month, quarter or other unit counted from that of the letter: {@code следующий месяц}.
 * {@code said} tells that the phrase says which one; otherwise it is the letter's own ({@code до
 * конца месяца}).
 */
public record LetterPeriod(Unit unit, int offset, boolean said) implements CalendarPeriod {
  public enum Unit {
    WEEK(0, Resolved.Part.DAY),
    MONTH(1, Resolved.Part.MONTH),
    QUARTER(3, Resolved.Part.MONTH),
    HALF_YEAR(6, Resolved.Part.MONTH),
    YEAR(12, Resolved.Part.YEAR),
    /** {@code нового учебного года}: the next to begin. */
    ACADEMIC_YEAR(12, Resolved.Part.YEAR);

    private final int months;
    private final Resolved.Part finest;

    Unit(int months, Resolved.Part finest) {
      this.months = months;
      this.finest = finest;
    }
  }

  @Override
  public Optional<Resolved> resolve(Reference reference) {
    LocalDate letterDate = reference.letterDate();
    return letterDate == null
        ? Optional.empty()
        : Optional.of(
            new Resolved(
                around(letterDate),
                said ? Resolved.NOTHING : EnumSet.range(Resolved.Part.YEAR, unit.finest)));
  }

  private Interval around(LocalDate letterDate) {
    if (unit == Unit.WEEK) {
      LocalDate monday =
          letterDate.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
      return new Interval(monday, monday.plusDays(6));
    }
    if (unit == Unit.ACADEMIC_YEAR) {
      LocalDate start = LocalDate.of(letterDate.getYear(), 9, 1);
      start = start.isBefore(letterDate) ? start.plusYears(1) : start;
      return new Interval(start, start.plusMonths(9).minusDays(1));
    }
    int month = (letterDate.getMonthValue() - 1) / unit.months * unit.months + 1;
    LocalDate start =
        LocalDate.of(letterDate.getYear(), month, 1).plusMonths((long) offset * unit.months);
    return new Interval(start, start.plusMonths(unit.months).minusDays(1));
  }
}
