/** Measurements to run by hand; no test depends on them. */
@NullMarked
package dyak.bench;

import org.jspecify.annotations.NullMarked;
