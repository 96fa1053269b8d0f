/**
 * Takes the pictures out of office documents, in the order they stand: a letter that somebody
 * scanned into Word has no other text.
 */
@NullMarked
package dyak.ingest.picture;

import org.jspecify.annotations.NullMarked;
