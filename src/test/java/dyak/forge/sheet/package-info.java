/**
 * An office's paper as a value: what stands on it and how it is laid out, before any file format.
 *
 * <p>{@link dyak.forge.sheet.Sheet} is the root; the renderers of {@code dyak.forge.render} turn it
 * into files. Nothing here knows what a letter means.
 */
@NullMarked
package dyak.forge.sheet;

import org.jspecify.annotations.NullMarked;
