/**
 * Mentions of other documents: the kind word, the issuer, then number, date and title in any order.
 */
@NullMarked
package dyak.normalise.mention;

import org.jspecify.annotations.NullMarked;
