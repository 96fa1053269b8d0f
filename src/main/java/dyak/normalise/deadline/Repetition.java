package dyak.normalise.deadline;

import dyak.normalise.calendar.CalendarPeriod;
import dyak.normalise.calendar.DaysOfMonth;
import dyak.normalise.calendar.LetterPeriod;
import dyak.normalise.calendar.NamedPeriod;
import dyak.normalise.calendar.NextWeekday;
import dyak.normalise.calendar.PeriodRange;
import dyak.normalise.calendar.Resolved;
import dyak.normalise.calendar.RestOfUnit;
import dyak.normalise.calendar.Shape;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A recurring deadline put together: periods without a year say when in each turn ({@code ежегодно
 * до 1 марта}), those with one bound the series ({@code ежемесячно в течение 2020 года}).
 */
final class Repetition {
  private static final int MONTH_END = -1;

  private final Phrase phrase;
  private final @Nullable LocalDate letterDate;
  private final Set<Integer> months = new TreeSet<>();
  private final Set<Integer> monthDays = new TreeSet<>();
  private final List<String> weekdays = new ArrayList<>();
  private final List<Clause> bounds = new ArrayList<>();

  Repetition(Phrase phrase, @Nullable LocalDate letterDate) {
    this.phrase = phrase;
    this.letterDate = letterDate;
    for (Clause clause : DatedClauses.of(phrase.clauses()).clauses()) {
      CalendarPeriod period = DatedClauses.period(clause).orElseThrow();
      if (bounds(period)) {
        bounds.add(clause);
      } else {
        narrow(period, clause instanceof Clause.By);
      }
    }
  }

  Deadline deadline(String text) {
    List<DatedClauses.Bound> days = DatedClauses.of(bounds).resolve(letterDate).orElse(List.of());
    return new Deadline.Recurring(
        text,
        rule().rrule(),
        Phrase.earliest(days.stream().map(DatedClauses.Bound::start)),
        Phrase.latest(days.stream().map(DatedClauses.Bound::due)),
        Resolved.codes(days.stream().map(DatedClauses.Bound::resolved).toList()));
  }

  private Recurrence rule() {
    Recurrence rule = frequency();
    if (!months.isEmpty()) {
      rule = rule.inMonths(months);
    }
    if (!monthDays.isEmpty() && (months.size() < 2 || monthDays.size() < 2)) {
      rule = rule.onMonthDays(monthDays);
    }
    return weekdays.isEmpty() ? rule : rule.onWeekdays(weekdays);
  }

  /** The first frequency printed, made closer by the others. */
  private Recurrence frequency() {
    List<Clause.Every> all = phrase.all(Clause.Every.class).toList();
    List<Clause.Every> strong = all.stream().filter(every -> !every.weak()).toList();
    return (strong.isEmpty() ? all : strong)
        .stream().map(Clause.Every::recurrence).reduce(Recurrence::closer).orElseThrow();
  }

  private boolean bounds(CalendarPeriod period) {
    return period.year(letterDate).isPresent()
        || period.isYears()
        || period instanceof RestOfUnit
        || (period instanceof NamedPeriod named && named.shape().equals(Shape.ACADEMIC_YEAR))
        || (period instanceof LetterPeriod unit && unit.said());
  }

  private void narrow(CalendarPeriod period, boolean toEnd) {
    if (period instanceof NamedPeriod named) {
      narrow(named.shape(), toEnd);
    } else if (period instanceof LetterPeriod unit) {
      narrow(unit.unit());
    } else if (period instanceof DaysOfMonth days) {
      monthDays.addAll(days.days());
    } else if (period instanceof NextWeekday next) {
      weekdays.add(WeekdayRules.code(next.day()));
    } else if (period instanceof PeriodRange range) {
      narrow(range);
    }
  }

  private void narrow(Shape shape, boolean toEnd) {
    if (shape instanceof Shape.Day day) {
      months.add(day.month());
      monthDays.add(day.day());
    } else if (shape instanceof Shape.Stretch stretch && toEnd) {
      months.add(stretch.lastMonth());
      monthDays.add(stretch.lastDay() == 31 ? MONTH_END : stretch.lastDay());
    } else if (shape instanceof Shape.Stretch stretch) {
      addMonths(stretch.firstMonth(), stretch.lastMonth());
    }
  }

  /** The end of each unit: of every month, quarter, half-year or year. */
  private void narrow(LetterPeriod.Unit unit) {
    switch (unit) {
      case MONTH -> monthDays.add(MONTH_END);
      case QUARTER -> narrow(List.of(3, 6, 9, 12), MONTH_END);
      case HALF_YEAR -> narrow(List.of(6, 12), MONTH_END);
      case YEAR -> narrow(List.of(12), 31);
      case WEEK, ACADEMIC_YEAR -> {}
    }
  }

  private void narrow(List<Integer> lastMonths, int day) {
    months.addAll(lastMonths);
    monthDays.add(day);
  }

  /** Months from the first to the last; of a range within one month its last day. */
  private void narrow(PeriodRange range) {
    int first = firstMonth(range.first());
    int last = firstMonth(range.last());
    if (first > 0 && last > 0 && first != last) {
      addMonths(first, last);
    } else {
      narrow(range.last(), true);
    }
  }

  private static int firstMonth(CalendarPeriod period) {
    if (period instanceof NamedPeriod named && named.shape() instanceof Shape.Day day) {
      return day.month();
    }
    return period instanceof NamedPeriod named && named.shape() instanceof Shape.Stretch stretch
        ? stretch.firstMonth()
        : 0;
  }

  private void addMonths(int first, int last) {
    int count = Math.floorMod(last - first, 12) + 1;
    IntStream.range(first, first + count).forEach(month -> months.add((month - 1) % 12 + 1));
  }
}
