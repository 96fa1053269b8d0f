/** Postal addresses with their cities and area codes, e-mail addresses and web sites. */
@NullMarked
package dyak.normalise.address;

import org.jspecify.annotations.NullMarked;
