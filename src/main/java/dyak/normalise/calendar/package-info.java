/**
 * Days and calendar periods as official papers print them. A period is read as far as it is printed
 * and resolved later, since its year may stand elsewhere in the phrase or come from the letter's
 * date.
 *
 * <p>Readers try every form that may begin at a token and keep the longest. Each looks ahead a
 * bounded number of tokens, so the work grows with the length of the text and not faster.
 */
@NullMarked
package dyak.normalise.calendar;

import org.jspecify.annotations.NullMarked;
