/** Forged documents on sheets: where each requisite stands on each kind of blank. */
@NullMarked
package dyak.forge.layout;

import org.jspecify.annotations.NullMarked;
