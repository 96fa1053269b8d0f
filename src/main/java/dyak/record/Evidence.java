package dyak.record;

import java.util.List;
import java.util.regex.Pattern;
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
  private static final Pattern PLACES = Pattern.compile("/\\d+");
  private static final Pattern SUB_ITEMS = Pattern.compile("(?:/items)+");

  /**
   * The field that a JSON Pointer names, without places in lists, all depths of sub-items alike:
   * {@code /assignmentLists/assignments/items}.
   */
  public static String field(String pointer) {
    return SUB_ITEMS.matcher(PLACES.matcher(pointer).replaceAll("")).replaceAll("/items");
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
