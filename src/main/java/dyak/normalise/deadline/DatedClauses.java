package dyak.normalise.deadline;

import dyak.normalise.calendar.CalendarPeriod;
import dyak.normalise.calendar.PeriodRange;
import dyak.normalise.calendar.Reference;
import dyak.normalise.calendar.Resolved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a phrase that name calendar periods. A year printed in one serves those without:
 * first the clauses before it ({@code май, июнь 2020}), then those after it.
 */
record DatedClauses(List<Clause> clauses) {
  /** What one clause says: a first day, a last day or both. */
  record Bound(Clause clause, Resolved resolved) {
    @Nullable LocalDate start() {
      return clause instanceof Clause.By ? null : resolved.start();
    }

    @Nullable LocalDate due() {
      return clause instanceof Clause.From ? null : resolved.due();
    }

    boolean isDay() {
      return clause instanceof Clause.During during
          && !(during.period() instanceof PeriodRange)
          && resolved.start().equals(resolved.due());
    }
  }

  static DatedClauses of(List<Clause> clauses) {
    return new DatedClauses(clauses.stream().filter(c -> period(c).isPresent()).toList());
  }

  static Optional<CalendarPeriod> period(Clause clause) {
    if (clause instanceof Clause.By by) {
      return Optional.of(by.period());
    }
    if (clause instanceof Clause.During during) {
      return Optional.of(during.period());
    }
    return clause instanceof Clause.From from ? Optional.of(from.period()) : Optional.empty();
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** All of them with their days, or nothing when one has none. */
  Optional<List<Bound>> resolve(@Nullable LocalDate letterDate) {
    List<Bound> bounds = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Optional<Bound> bound = resolve(i, bounds, letterDate);
      if (bound.isEmpty()) {
        return Optional.empty();
      }
      bounds.add(bound.get());
    }
    return Optional.of(List.copyOf(bounds));
  }

  private Optional<Bound> resolve(int i, List<Bound> before, @Nullable LocalDate letterDate) {
    CalendarPeriod period = period(clauses.get(i)).orElseThrow();
    Reference reference = Reference.to(letterDate);
    OptionalInt later = firstYear(clauses.subList(i + 1, clauses.size()), letterDate);
    OptionalInt earlier = firstYear(clauses.subList(0, i), letterDate);
    Optional<Resolved> resolved =
        later.isPresent() || earlier.isEmpty()
            ? period.resolve(reference.withYear(later))
            : inOrder(period, reference, earlier.getAsInt(), before.get(i - 1));
    return resolved.map(days -> new Bound(clauses.get(i), days));
  }

  /** With the year of a clause before it, or the next year when that would go back in time. */
  private static Optional<Resolved> inOrder(
      CalendarPeriod period, Reference reference, int year, Bound before) {
    return period
        .resolve(reference.withYear(OptionalInt.of(year)))
        .flatMap(
            days ->
                days.due().isBefore(before.resolved().start())
                    ? period.resolve(reference.withYear(OptionalInt.of(year + 1)))
                    : Optional.of(days));
  }

  private static OptionalInt firstYear(List<Clause> clauses, @Nullable LocalDate letterDate) {
    return clauses.stream()
        .flatMap(clause -> period(clause).stream())
        .map(period -> period.year(letterDate))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }
}
