/**
 * Text with layout: what every reader of {@code dyak.ingest} produces and every rule of {@code
 * dyak.recognise} reads.
 *
 * <p>A reader gives {@link dyak.layout.Page}s of {@link dyak.layout.Block}s in reading order;
 * {@link dyak.layout.LetterText} flattens them into one text whose paragraphs, table cells and
 * printed lines are spans of it, so that any value found in the text leads back to a page and a
 * box. Imports only the JDK.
 */
@NullMarked
package dyak.layout;

import org.jspecify.annotations.NullMarked;
