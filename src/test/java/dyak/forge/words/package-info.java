/**
 * The forge's own words: names, places, bodies, tasks, typed by hand with their declensions in
 * {@code src/test/resources/dyak/forge}. It never reads the lexicons of the recogniser, or it would
 * only test itself.
 */
@NullMarked
package dyak.forge.words;

import org.jspecify.annotations.NullMarked;
