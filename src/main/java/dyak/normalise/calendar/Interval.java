package dyak.normalise.calendar;

import java.time.LocalDate;

/** From a first to a last day, both included. */
record Interval(LocalDate start, LocalDate due) {}
