package dyak.normalise.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The days that a period turned out to mean, and what of them was not printed. */
public record Resolved(LocalDate start, LocalDate due, Set<Part> assumed) {
  static final Set<Part> NOTHING = Set.of();

  /** The parts of a date, in the order in which {@code assumed} lists them. */
  enum Part {
    YEAR,
    MONTH,
    DAY
  }

  Resolved(Interval days, Set<Part> assumed) {
    this(days.start(), days.due(), assumed);
  }

  public static List<String> codes(Collection<Resolved> all) {
    return Stream.of(Part.values())
        .filter(part -> all.stream().anyMatch(one -> one.assumed().contains(part)))
        .map(part -> part.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
