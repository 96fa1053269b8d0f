package dyak.normalise.deadline;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A rule of repetition, as the RRULE of RFC 5545 that it prints. */
record Recurrence(
    String frequency,
    int interval,
    List<Integer> months,
    List<Integer> monthDays,
    List<String> weekdays,
    int position) {
  static final Recurrence HOURLY = every("HOURLY", 1);
  static final Recurrence DAILY = every("DAILY", 1);
  static final Recurrence WEEKLY = every("WEEKLY", 1);
  static final Recurrence MONTHLY = every("MONTHLY", 1);
  static final Recurrence YEARLY = every("YEARLY", 1);

  /** After each quarter and half-year. */
  static final Recurrence QUARTERLY = MONTHLY.inMonths(List.of(1, 4, 7, 10));

  static final Recurrence HALF_YEARLY = MONTHLY.inMonths(List.of(1, 7));

  Recurrence {
    months = sorted(months);
    monthDays = sorted(monthDays);
    weekdays = List.copyOf(weekdays);
  }

  private static List<Integer> sorted(Collection<Integer> numbers) {
    return List.copyOf(new TreeSet<>(numbers));
  }

  static Recurrence every(String frequency, int interval) {
    return new Recurrence(frequency, interval, List.of(), List.of(), List.of(), 0);
  }

  Recurrence inMonths(Collection<Integer> chosen) {
    return new Recurrence(frequency, interval, List.copyOf(chosen), monthDays, weekdays, position);
  }

  Recurrence onMonthDays(Collection<Integer> chosen) {
    return new Recurrence(frequency, interval, months, List.copyOf(chosen), weekdays, position);
  }

  Recurrence onWeekdays(List<String> chosen) {
    return new Recurrence(frequency, interval, months, monthDays, chosen, position);
  }

  /** Only the n-th of the days so far: the n-th working day of a month. */
  Recurrence only(int nth) {
    return new Recurrence(frequency, interval, months, monthDays, weekdays, nth);
  }

  /**
   * This rule with what another one printed beside it adds: {@code ежемесячно, последняя пятница}.
   */
  Recurrence closer(Recurrence other) {
    boolean weekdaysOfDaily = frequency.equals("DAILY") && other.frequency.equals("WEEKLY");
    if (!frequency.equals(other.frequency) && !weekdaysOfDaily) {
      return this;
    }
    return new Recurrence(
        other.frequency,
        Math.max(interval, other.interval),
        other.months.isEmpty() ? months : other.months,
        other.monthDays.isEmpty() ? monthDays : other.monthDays,
        other.weekdays.isEmpty() ? weekdays : other.weekdays,
        other.position == 0 ? position : other.position);
  }

  String rrule() {
    StringBuilder rule = new StringBuilder("FREQ=").append(frequency);
    if (interval > 1) {
      rule.append(";INTERVAL=").append(interval);
    }
    append(rule, "BYMONTH", months);
    append(rule, "BYMONTHDAY", monthDays);
    append(rule, "BYDAY", weekdays);
    if (position != 0) {
      rule.append(";BYSETPOS=").append(position);
    }
    return rule.toString();
  }

  private static void append(StringBuilder rule, String part, List<?> values) {
    if (!values.isEmpty()) {
      rule.append(';')
          .append(part)
          .append('=')
          .append(values.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
  }
}
