/**
 * How official papers print time: a text becomes {@link dyak.normalise.time.Tokens}, tokens become
 * calendar periods whose missing parts stay open, periods become the clauses of a deadline phrase,
 * and only a phrase as a whole is given its dates, since a year printed once serves all of it.
 *
 * <p>Readers try every form that may begin at a token and keep the longest; each looks ahead a
 * bounded number of tokens, so the work grows with the length of the text and not faster. A
 * vocabulary stands in one table and is looked up, never repeated in a pattern.
 */
@NullMarked
package dyak.normalise.time;

import org.jspecify.annotations.NullMarked;
