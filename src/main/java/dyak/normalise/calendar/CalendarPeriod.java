package dyak.normalise.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A stretch of days as a phrase names it, before its missing parts are known. */
public sealed interface CalendarPeriod
    permits NamedPeriod, PeriodRange, LetterPeriod, RestOfUnit, DaysOfMonth, NextWeekday, BareDay {

  /** The days meant; none when the year is missing and nothing supplies it. */
  Optional<Resolved> resolve(Reference reference);

  /** The year that the phrase itself gives, through the letter's date if need be. */
  default OptionalInt year(@Nullable LocalDate letterDate) {
    return OptionalInt.empty();
  }

  /** Whether it names whole years and nothing less. */
  default boolean isYears() {
    return false;
  }
}
