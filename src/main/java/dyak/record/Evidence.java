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
  private static final String SUB_ITEMS = "/items";

  /**
   * The field that a JSON Pointer names, without places in lists, all depths of sub-items alike:
   * {@code /assignmentLists/assignments/items}.
   */
  public static String field(String pointer) {
    StringBuilder field = new StringBuilder(pointer.length());
    String before = "";
    for (int at = 0; at < pointer.length(); ) {
      int slash = pointer.indexOf('/', at + 1);
      int end = slash < 0 ? pointer.length() : slash;
      String step = pointer.substring(at, end);
      boolean place = step.length() > 1 && step.charAt(1) >= '0' && step.charAt(1) <= '9';
      if (!place && !(step.equals(SUB_ITEMS) && before.equals(SUB_ITEMS))) {
        field.append(step);
      }
      before = place ? before : step;
      at = end;
    }
    return field.toString();
  }

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
