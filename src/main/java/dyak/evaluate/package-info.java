/**
 * Scores records against gold, field by field: precision, recall and F1.
 *
 * <p>Gold records and scored records are compared as JSON rather than as {@link
 * dyak.record.LetterRecord}s: a field that a gold record lacks is not scored, which a record of the
 * contract cannot express, and a record that breaks the contract must still get a score.
 */
@NullMarked
package dyak.evaluate;

import org.jspecify.annotations.NullMarked;
