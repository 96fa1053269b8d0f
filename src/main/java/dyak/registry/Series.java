package dyak.registry;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days of a recurring deadline: {@code FREQ=MONTHLY;BYMONTHDAY=5} falls on 5 October, 5
 * November, and so on. It begins with the deadline's first day, or else with the letter's date.
 */
public final class Series {
  private static final String WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)";

  /** The library reckons with numbers as they come, so impossible ones are kept from it. */
  private static final Pattern RULE =
      Pattern.compile(
          "FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:"
              + ";(?:INTERVAL|COUNT)=[1-9]\\d{0,3}"
              + "|;UNTIL=\\d{8}(?:T\\d{6}Z?)?"
              + ("|;BYMONTH=" + list("(?:1[0-2]|0?[1-9])"))
              + ("|;BYMONTHDAY=" + list("-?(?:3[01]|[12]\\d|0?[1-9])"))
              + ("|;BYSETPOS=" + list("-?[1-9]\\d?"))
              + ("|;BYDAY=" + list("(?:-?[1-5])?" + WEEKDAY))
              + ("|;WKST=" + WEEKDAY)
              + "){0,8}");

  private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
  private static final int MOST = 1000;

  private final Recurrence rule;
  private final LocalDate first;
  private final @Nullable LocalDate last;

  private Series(Recurrence rule, LocalDate first, @Nullable LocalDate last) {
    this.rule = rule;
    this.first = first;
    this.last = last;
  }

  /** The series of a row; empty when it has none, no day to begin with, or a rule that is none. */
  public static Optional<Series> of(AssignmentRow row) {
    LocalDate first = row.start() == null ? row.letterDate() : row.start();
    if (row.recurrence() == null || first == null || !RULE.matcher(row.recurrence()).matches()) {
      return Optional.empty();
    }
    return parsed(row.recurrence()).map(rule -> new Series(rule, first, row.due()));
  }

  public LocalDate first() {
    return first;
  }

  /** The last day, when the text bounds the series. */
  public @Nullable LocalDate last() {
    return last;
  }

  public Recurrence rule() {
    return rule;
  }

  /** The days from one day to another, both included. */
  public List<LocalDate> between(LocalDate from, LocalDate until) {
    LocalDate begin = from.isBefore(first) ? first : from;
    LocalDate end = last != null && last.isBefore(until) ? last : until;
    List<LocalDate> days = new ArrayList<>();
    DateIterator dates = rule.getDateIterator(date(first), UTC);
    dates.advanceTo(date(begin));
    while (dates.hasNext() && days.size() < MOST) {
      LocalDate day = dates.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
      if (day.isAfter(end)) {
        break;
      }
      days.add(day);
    }
    return days;
  }

  private static String list(String one) {
    return one + "(?:," + one + "){0,30}";
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Optional<Recurrence> parsed(String rule) {
    ICalendar calendar =
        Biweekly.parse(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nRRULE:"
                    + rule
                    + "\r\nEND:VTODO\r\nEND:VCALENDAR\r\n")
            .first();
    return calendar == null
        ? Optional.empty()
        : calendar.getTodos().stream()
            .map(VTodo::getRecurrenceRule)
            .filter(property -> property != null)
            .map(property -> property.getValue())
            .filter(value -> value != null && value.getFrequency() != null)
            .findFirst();
  }
}
