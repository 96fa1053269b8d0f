package dyak.batch;

import java.nio.file.Path;
import java.util.List;

/** A file that is done: what came of the letters in it, and where that was known from. */
public record Converted(Path file, List<Outcome> letters, Origin from) {
  /** Whether a file had to be read for its records. */
  public enum Origin {
    /** It was read. */
    READ,
    /** Another file of this run has the same content. */
    DUPLICATE,
    /** An earlier run had read the same content. */
    LEDGER
  }

  public Converted {
    letters = List.copyOf(letters);
  }
}
