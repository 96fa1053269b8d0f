/** Word's binary documents (97–2003, and 6/95 as far as they go), through POI. */
@NullMarked
package dyak.ingest.doc;

import org.jspecify.annotations.NullMarked;
