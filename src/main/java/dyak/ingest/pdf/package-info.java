/**
 * What the pages of a PDF draw: glyphs, ruling lines, pictures. PDFBox is known here and to {@code
 * PdfReader} only.
 */
@NullMarked
package dyak.ingest.pdf;

import org.jspecify.annotations.NullMarked;
