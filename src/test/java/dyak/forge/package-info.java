/**
 * The forge: letters whose record is known before they are written, and the samples' own sheets.
 *
 * <p>{@code dyak.forge.sheet} is the paper, {@code dyak.forge.render} the file formats.
 */
@NullMarked
package dyak.forge;

import org.jspecify.annotations.NullMarked;
