/** Russian word forms: declension of nouns and adjectives, the office words, what endings tell. */
@NullMarked
package dyak.normalise.grammar;

import org.jspecify.annotations.NullMarked;
