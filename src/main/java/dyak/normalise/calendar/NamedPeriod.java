package dyak.normalise.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A day, month or longer stretch with its name: {@code 1 ноября}, {@code II квартал 2021 года}. */
public record NamedPeriod(Shape shape, YearMark mark) implements CalendarPeriod {
  /** 29 February may be eight years away. */
  private static final int FAR = 8;

  @Override
  public OptionalInt year(@Nullable LocalDate letterDate) {
    return mark.year(letterDate);
  }

  @Override
  public Optional<Resolved> resolve(Reference reference) {
    OptionalInt year = year(reference.letterDate());
    OptionalInt known = year.isPresent() ? year : reference.phraseYear();
    if (known.isPresent()) {
      return shape.in(known.getAsInt()).map(days -> new Resolved(days, Resolved.NOTHING));
    }
    LocalDate letterDate = reference.letterDate();
    return letterDate == null || !(mark instanceof YearMark.Missing)
        ? Optional.empty()
        : firstEndingFrom(letterDate).map(days -> new Resolved(days, Set.of(Resolved.Part.YEAR)));
  }

  /** The first one whose last day is not before that date. */
  Optional<Interval> firstEndingFrom(LocalDate date) {
    return first(
        IntStream.rangeClosed(date.getYear() - 1, date.getYear() + FAR),
        days -> !days.due().isBefore(date));
  }

  /** The last one that begins not after that date. */
  Optional<Interval> lastBeginningBy(LocalDate date) {
    return first(
        IntStream.rangeClosed(0, FAR).map(ago -> date.getYear() - ago),
        days -> !days.start().isAfter(date));
  }

  /** Its first day as a period of its own. */
  public NamedPeriod beginning() {
    return shape instanceof Shape.Stretch stretch
        ? new NamedPeriod(new Shape.Day(stretch.firstMonth(), stretch.firstDay()), mark)
        : this;
  }

  public boolean isDay() {
    return shape instanceof Shape.Day;
  }

  @Override
  public boolean isYears() {
    return shape instanceof Shape.Years;
  }

  private Optional<Interval> first(IntStream years, Predicate<Interval> fits) {
    return years.mapToObj(shape::in).flatMap(Optional::stream).filter(fits).findFirst();
  }
}
