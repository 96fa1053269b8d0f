package dyak.normalise.deadline;

import dyak.normalise.calendar.CalendarPeriod;
import dyak.record.Deadline.RelativeTo;

/** One statement of time in a deadline phrase; most phrases have a single one. */
sealed interface Clause {

  /** {@code до 1 ноября}; {@code atEnd} when the end is named: {@code до конца года}. */
  record By(CalendarPeriod period, boolean atEnd) implements Clause {}

  /** {@code май - июнь}, {@code 5 октября}. */
  record During(CalendarPeriod period) implements Clause {}

  /** {@code с 2 ноября 2020 года}. */
  record From(CalendarPeriod period) implements Clause {}

  /**
   * {@code ежеквартально}; {@code weak} when an explicit frequency overrides it: {@code месяца,
   * следующего за отчетным}.
   */
  record Every(Recurrence recurrence, boolean weak) implements Clause {}

  /** {@code в течение 10 дней со дня получения}; counted from the letter when it is the event. */
  record Counted(RelativeTo relativeTo, boolean fromLetter) implements Clause {}

  /** {@code постоянно}, or {@code незамедлительно} when at once. */
  record Standing(boolean atOnce) implements Clause {}

  /** {@code согласно графику}. */
  record Vague() implements Clause {}
}
