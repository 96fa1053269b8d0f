/** OpenDocument text: styles, lists, tables and frames, read straight from its parts. */
@NullMarked
package dyak.ingest.odt;

import org.jspecify.annotations.NullMarked;
