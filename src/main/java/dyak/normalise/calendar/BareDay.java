package dyak.normalise.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** A number that opens a range and takes its month from the end: {@code с 17 по 25 сентября}. */
public record BareDay(int day) implements CalendarPeriod {
  @Override
  public Optional<Resolved> resolve(Reference reference) {
    return Optional.empty();
  }

  /** That day in the month of the last day, or in the month before. */
  Optional<LocalDate> before(LocalDate last) {
    LocalDate month = day > last.getDayOfMonth() ? last.withDayOfMonth(1).minusMonths(1) : last;
    return day <= month.lengthOfMonth() ? Optional.of(month.withDayOfMonth(day)) : Optional.empty();
  }
}
