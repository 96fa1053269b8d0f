/** Names of persons: initials, surnames, given names and patronymics in all cases. */
@NullMarked
package dyak.normalise.name;

import org.jspecify.annotations.NullMarked;
