/**
 * Texts as tokens, and what all readers of values share: look-alike letters, brackets and
 * quotations, vocabulary tables.
 */
@NullMarked
package dyak.normalise.text;

import org.jspecify.annotations.NullMarked;
