package dyak.batch;

import dyak.record.LetterRecord;
import dyak.write.MinimumConfidence;
import java.nio.file.Path;
import java.util.List;

/** Reads a file that is known under a name; {@code LetterExtractor::extract} is the real one. */
@FunctionalInterface
interface Extraction {
  List<LetterRecord> extract(Path file, String path);

  /** The same, without values less sure than {@code minConfidence}. */
  static Extraction atLeast(double minConfidence, Extraction extraction) {
    if (minConfidence == 0) {
      return extraction;
    }
    MinimumConfidence minimum = new MinimumConfidence(minConfidence);
    return (file, path) -> extraction.extract(file, path).stream().map(minimum::applied).toList();
  }

  /**
   * What came of a file. An error of the reader ends that file only; want of memory is left to the
   * caller, who knows what else is at stake.
   */
  default List<Outcome> outcomes(Path file, String path) {
    try {
      return extract(file, path).stream().map(Outcome::of).toList();
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Exception | Error e) {
      return List.of(Failure.of(file, path, Failure.internal(e)));
    }
  }
}
