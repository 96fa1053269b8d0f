/**
 * Records as JSON: out with a fixed key order and every field present, in again, and the check
 * against the schema.
 *
 * <p>Intended, though it may look odd: writing is spelled out key by key rather than left to
 * reflection, since the order of keys is part of the contract and a one-letter run should not pay
 * for introspection; reading, which no run waits for, uses Jackson's record binding. The characters
 * U+0085, U+2028 and U+2029 are escaped, because some tools take them for line ends and would cut a
 * JSON line in two.
 */
@NullMarked
package dyak.write;

import org.jspecify.annotations.NullMarked;
