package dyak.normalise.calendar;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;

/** A day of the week, the first from the letter's date on: {@code до пятницы}. */
public record NextWeekday(DayOfWeek day) implements CalendarPeriod {
  @Override
  public Optional<Resolved> resolve(Reference reference) {
    return Optional.ofNullable(reference.letterDate())
        .map(date -> date.with(TemporalAdjusters.nextOrSame(day)))
        .map(date -> new Resolved(date, date, Set.of(Resolved.Part.values())));
  }
}
