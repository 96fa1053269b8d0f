package dyak.normalise.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days without a month, {@code 5 числа}: the first such day from the letter's date on; or in a
 * month counted from that of the letter, {@code 5 числа следующего месяца}.
 */
public record DaysOfMonth(List<Integer> days, @Nullable Integer monthsLater)
    implements CalendarPeriod {
  public DaysOfMonth {
    days = List.copyOf(days);
  }

  @Override
  public Optional<Resolved> resolve(Reference reference) {
    LocalDate letterDate = reference.letterDate();
    if (letterDate == null) {
      return Optional.empty();
    }
    int day = Collections.max(days);
    YearMonth month = YearMonth.from(letterDate);
    return monthsLater == null
        ? Stream.iterate(month, next -> next.plusMonths(1))
            .limit(12)
            .filter(next -> next.isValidDay(day) && !next.atDay(day).isBefore(letterDate))
            .findFirst()
            .map(next -> resolved(next, day, Set.of(Resolved.Part.YEAR, Resolved.Part.MONTH)))
        : Optional.of(month.plusMonths(monthsLater))
            .filter(next -> next.isValidDay(day))
            .map(next -> resolved(next, day, Resolved.NOTHING));
  }

  private static Resolved resolved(YearMonth month, int day, Set<Resolved.Part> assumed) {
    return new Resolved(month.atDay(day), month.atDay(day), assumed);
  }
}
