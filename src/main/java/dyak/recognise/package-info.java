/**
 * From text to record: {@link dyak.recognise.Rules} is the table of contents, {@link
 * dyak.recognise.Recogniser} runs it, refiners weigh findings against each other, {@code
 * RecordAssembler} writes the record and its evidence.
 *
 * <p>{@code rule} holds what a rule is and reads, {@code requisite} one rule per requisite, {@code
 * assignment} the assignment parser. Rules never see each other; what needs several findings is a
 * refiner.
 */
@NullMarked
package dyak.recognise;

import org.jspecify.annotations.NullMarked;
