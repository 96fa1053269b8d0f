/**
 * The contract: what Dyak promises a registry, as immutable values.
 *
 * <p>One source file gives one or more {@link dyak.record.LetterRecord}s. Components that a letter
 * may lack are {@code @Nullable}; lists are never null. Nothing here computes: constructors check,
 * and that is all.
 */
@NullMarked
package dyak.record;

import org.jspecify.annotations.NullMarked;
