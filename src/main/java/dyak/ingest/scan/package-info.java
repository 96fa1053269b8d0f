/**
 * From the picture of a page to a laid out page: level it, find its ruling lines, have its words
 * recognised.
 */
@NullMarked
package dyak.ingest.scan;

import org.jspecify.annotations.NullMarked;
