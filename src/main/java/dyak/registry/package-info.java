/**
 * Records for the next system: one assignment as one flat row, and what makes two records the same
 * letter. {@code sql} keeps letters in a database, {@code export} writes them as files.
 */
@NullMarked
package dyak.registry;

import org.jspecify.annotations.NullMarked;
