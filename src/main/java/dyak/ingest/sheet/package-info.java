/** Spreadsheets, each sheet a page with a table of what its cells show. */
@NullMarked
package dyak.ingest.sheet;

import org.jspecify.annotations.NullMarked;
