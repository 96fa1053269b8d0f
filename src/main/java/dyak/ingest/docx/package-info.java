/**
 * Word's XML: styles, list numbers, paragraphs, tables and text boxes of a DOCX, read straight from
 * its parts.
 */
@NullMarked
package dyak.ingest.docx;

import org.jspecify.annotations.NullMarked;
