/**
 * Deadline phrases: calendar periods become the clauses of a phrase ({@code до}, {@code с … по},
 * {@code ежеквартально}, {@code со дня получения}), and only the phrase as a whole is given its
 * dates, since a year printed once serves all of it.
 *
 * <p>Choices that look odd but are meant: {@code до мая}, {@code до 2022 года} include the period
 * they name; {@code т.г.} says the year, so nothing is assumed; working days know no holidays; a
 * sentence is searched with care, because a deadline too many harms more than one that a label or a
 * column states anyway.
 */
@NullMarked
package dyak.normalise.deadline;

import org.jspecify.annotations.NullMarked;
