/**
 * From files to text with layout: the type is told by content, one {@link
 * dyak.ingest.DocumentReader} per format does the rest. Library types stop here.
 */
@NullMarked
package dyak.ingest;

import org.jspecify.annotations.NullMarked;
