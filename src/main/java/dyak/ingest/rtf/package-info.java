/**
 * RTF, token by token: printed list markers, tables with merged cells, text boxes, headers.
 *
 * <p>Written anew since the parsers at hand give the cells of a table as mere paragraphs.
 */
@NullMarked
package dyak.ingest.rtf;

import org.jspecify.annotations.NullMarked;
