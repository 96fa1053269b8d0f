/** What happens to a letter between the typist and the archive, one named damage at a time. */
@NullMarked
package dyak.forge.damage;

import org.jspecify.annotations.NullMarked;
