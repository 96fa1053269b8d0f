/**
 * One class per kind of value: dates, deadline phrases, persons, phones, identifiers, references,
 * abbreviations. Each owns its vocabulary in one table, from which its patterns are generated, and
 * both finds values in running text and parses a text that is only the value.
 */
@NullMarked
package dyak.normalise;

import org.jspecify.annotations.NullMarked;
