/**
 * What a rule is and what it reads: a {@link dyak.recognise.rule.Letter} cut into zones, with the
 * cue words of all rules found in one pass.
 */
@NullMarked
package dyak.recognise.rule;

import org.jspecify.annotations.NullMarked;
