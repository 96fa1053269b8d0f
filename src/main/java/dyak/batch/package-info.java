/**
 * The engine for whole archives: files in, records out, in the order of the files. {@link
 * dyak.batch.Batch} is the way in.
 *
 * <pre>
 * Batch            runs lanes on several threads, hands on results in order
 * Lane             reads one file at a time: InProcessLane here, WorkerLane in a JVM of its own
 * Worker           the program of such a JVM; Frames is what the two say to each other
 * Ledger           what a run with an output file knows: every record, under the content it came from
 * ResumableRun     a run that converts only what the ledger does not hold
 * WatchedFolder    an inbox whose letters are converted as they come
 * </pre>
 *
 * <p>Intended, though it may look odd: the records of an unfinished run are kept in the ledger and
 * not in a half-written output file. SQLite already undoes a half-done write after a crash or on a
 * full disk; the output is copied from the ledger at the end, in the order of the files, and gets
 * its name in one step. So there is no moment at which the two could disagree.
 */
@NullMarked
package dyak.batch;

import org.jspecify.annotations.NullMarked;
