/**
 * Sheets as files: PDF, DOCX and text. The same sheet gives the same content every time; a PDF is
 * typeset by {@link dyak.forge.render.Typesetter} before PDFBox draws it, so that the order of the
 * content stream is a choice of its own.
 */
@NullMarked
package dyak.forge.render;

import org.jspecify.annotations.NullMarked;
