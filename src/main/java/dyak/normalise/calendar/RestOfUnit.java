package dyak.normalise.calendar;

import java.util.Optional;

/** {@code в течение года}: from the letter's date to the end of its own year (quarter, half). */
public record RestOfUnit(LetterPeriod unit) implements CalendarPeriod {
  @Override
  public Optional<Resolved> resolve(Reference reference) {
    return unit.resolve(reference)
        .flatMap(
            whole ->
                Optional.ofNullable(reference.letterDate())
                    .map(start -> new Resolved(start, whole.due(), whole.assumed())));
  }
}
