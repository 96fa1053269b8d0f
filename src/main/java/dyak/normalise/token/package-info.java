/**
 * A text cut into words, numbers and marks, each folded to one form, so that no reader of values
 * cares for no-break spaces, dashes of six kinds, Latin look-alikes or what OCR took for digits;
 * and tables of fixed wordings to compare tokens with.
 */
@NullMarked
package dyak.normalise.token;

import org.jspecify.annotations.NullMarked;
