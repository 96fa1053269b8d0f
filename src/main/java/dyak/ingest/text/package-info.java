/**
 * Plain text as scanners, mail programs and old office programs write it: remnants of markup,
 * tables drawn with tabs or strokes, columns drawn with spaces.
 */
@NullMarked
package dyak.ingest.text;

import org.jspecify.annotations.NullMarked;
