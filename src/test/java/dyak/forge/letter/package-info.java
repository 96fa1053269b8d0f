/**
 * The requisites of a forged document, each the value of the record and the words as printed side
 * by side; {@link dyak.forge.letter.Drafts} puts them together before anything is laid out.
 */
@NullMarked
package dyak.forge.letter;

import org.jspecify.annotations.NullMarked;
