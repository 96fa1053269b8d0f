package dyak.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Follows fields: what stands before {@code separate} is an instruction, the rest is printed. */
final class Fields {
  private final Deque<Boolean> printed = new ArrayDeque<>();

  void mark(@Nullable String type) {
    if ("begin".equals(type)) {
      printed.push(false);
    } else if ("separate".equals(type) && !printed.isEmpty()) {
      printed.pop();
      printed.push(true);
    } else if ("end".equals(type) && !printed.isEmpty()) {
      printed.pop();
    }
  }

  /** Whether text here is printed. */
  boolean print() {
    return !printed.contains(false);
  }
}
