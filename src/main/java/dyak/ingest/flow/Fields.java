package dyak.ingest.flow;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows fields: what stands before {@code separate} is an instruction, the rest is printed. */
public final class Fields {
  private final Deque<Boolean> open = new ArrayDeque<>();

  public void begin() {
    open.push(false);
  }

  public void separate() {
    if (!open.isEmpty()) {
      open.pop();
      open.push(true);
    }
  }

  public void end() {
    open.poll();
  }

  /** Whether text here is printed. */
  public boolean print() {
    return !open.contains(false);
  }
}
