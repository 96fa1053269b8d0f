package dyak.normalise.deadline;

import dyak.normalise.calendar.Resolved;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deadline phrase read whole. What repeats is recurring, whatever else is said; a date is worth
 * more than a length of time, and that more than a word like {@code постоянно}.
 */
record Phrase(List<Clause> clauses) {
  Phrase {
    clauses = List.copyOf(clauses);
  }

  Deadline deadline(String text, @Nullable LocalDate letterDate) {
    if (all(Clause.Every.class).findAny().isPresent()) {
      return new Repetition(this, letterDate).deadline(text);
    }
    if (DatedClauses.of(clauses).isEmpty()) {
      return undated(text, letterDate);
    }
    return DatedClauses.of(clauses)
        .resolve(letterDate)
        .map(dates -> dated(text, dates))
        .orElseGet(() -> new Deadline.Unresolved(text));
  }

  /** The clauses of one kind. */
  <C extends Clause> Stream<C> all(Class<C> kind) {
    return clauses.stream().filter(kind::isInstance).map(kind::cast);
  }

  private Deadline undated(String text, @Nullable LocalDate letterDate) {
    Optional<Deadline> counted =
        all(Clause.Counted.class).findFirst().map(c -> Countdown.deadline(text, c, letterDate));
    return counted.orElseGet(
        () ->
            all(Clause.Standing.class)
                .findFirst()
                .<Deadline>map(
                    word ->
                        new Deadline.Ongoing(
                            text, null, word.atOnce() ? letterDate : null, List.of()))
                .orElseGet(() -> new Deadline.Unresolved(text)));
  }

  private Deadline dated(String text, List<DatedClauses.Bound> bounds) {
    LocalDate start = earliest(bounds.stream().map(DatedClauses.Bound::start));
    LocalDate due = latest(bounds.stream().map(DatedClauses.Bound::due));
    List<String> assumed =
        Resolved.codes(bounds.stream().map(DatedClauses.Bound::resolved).toList());
    if (due == null) {
      return new Deadline.Ongoing(text, start, null, assumed);
    }
    if (start == null || due.isBefore(start)) {
      return new Deadline.By(text, due, assumed);
    }
    return bounds.size() == 1 && bounds.get(0).isDay()
        ? new Deadline.On(text, due, assumed)
        : new Deadline.During(text, start, due, assumed);
  }

  static @Nullable LocalDate earliest(Stream<@Nullable LocalDate> dates) {
    return dates.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
  }

  static @Nullable LocalDate latest(Stream<@Nullable LocalDate> dates) {
    return dates.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
  }
}
