/** From bytes to characters: which encoding a file is in. */
@NullMarked
package dyak.ingest.encoding;

import org.jspecify.annotations.NullMarked;
