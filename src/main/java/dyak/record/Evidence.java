package dyak.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value was read and why: page (from 1), box {@code [x, y, width, height]} in points from
 * the page's top-left corner, the words as printed, the rule's name, and how sure it is (0 to 1).
 */
public record Evidence(
    @Nullable Integer page,
    @Nullable List<Double> box,
    String quote,
    String rule,
    double confidence) {
  public Evidence {
    Checks.printed("evidence quote", quote);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence " + confidence + " of " + rule + ": not 0 to 1");
    }
    if (box != null) {
      if (box.size() != 4) {
        throw new IllegalArgumentException("box " + box + ": not [x, y, width, height]");
      }
      box = List.copyOf(box);
    }
  }
}
