/** The full form before «(далее – X)»: where it begins. */
@NullMarked
package dyak.normalise.abbreviation;

import org.jspecify.annotations.NullMarked;
