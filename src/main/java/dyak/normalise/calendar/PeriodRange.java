package dyak.normalise.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From one period to another. A year printed once serves both; when that leaves the end before the
 * start, the range runs over New Year.
 */
public record PeriodRange(CalendarPeriod first, CalendarPeriod last) implements CalendarPeriod {
  @Override
  public OptionalInt year(@Nullable LocalDate letterDate) {
    OptionalInt year = last.year(letterDate);
    return year.isPresent() ? year : first.year(letterDate);
  }

  @Override
  public boolean isYears() {
    return first.isYears() || last.isYears();
  }

  @Override
  public Optional<Resolved> resolve(Reference reference) {
    LocalDate letterDate = reference.letterDate();
    boolean onlyStartHasYear =
        first.year(letterDate).isPresent() && last.year(letterDate).isEmpty();
    Optional<Resolved> range =
        onlyStartHasYear
            ? first.resolve(reference).flatMap(start -> upTo(start, reference))
            : last.resolve(reference).flatMap(end -> from(end, reference));
    return range.filter(days -> !days.due().isBefore(days.start()));
  }

  private Optional<Resolved> upTo(Resolved start, Reference reference) {
    return last instanceof NamedPeriod named
        ? named
            .firstEndingFrom(start.start())
            .map(end -> new Resolved(start.start(), end.due(), start.assumed()))
        : last.resolve(reference).map(end -> joined(start, end));
  }

  private Optional<Resolved> from(Resolved end, Reference reference) {
    if (first instanceof BareDay day) {
      return day.before(end.due()).map(start -> new Resolved(start, end.due(), end.assumed()));
    }
    if (first instanceof NamedPeriod named && named.year(reference.letterDate()).isEmpty()) {
      return named
          .lastBeginningBy(end.due())
          .map(start -> new Resolved(start.start(), end.due(), end.assumed()));
    }
    return first.resolve(reference).map(start -> joined(start, end));
  }

  private static Resolved joined(Resolved start, Resolved end) {
    Set<Resolved.Part> assumed = new HashSet<>(start.assumed());
    assumed.addAll(end.assumed());
    return new Resolved(start.start(), end.due(), Set.copyOf(assumed));
  }
}
