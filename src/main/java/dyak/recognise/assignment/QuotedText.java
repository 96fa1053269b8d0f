package dyak.recognise.assignment;

import java.util.regex.Pattern;

/**
 * The text that an amendment quotes: it may have markers of its own, and belongs to the item that
 * opens it.
 */
final class QuotedText {
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(?:редакции|содержания|словами)\\s*:$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ENDS = Pattern.compile("[»\"”]\\s*[.;,]?$");

  private boolean open;

  /** Whether the next paragraph is quoted by the item it stands below. */
  boolean holds(Item item, String paragraph) {
    boolean starts =
        !paragraph.isEmpty()
            && "«\"“„".indexOf(paragraph.charAt(0)) >= 0
            && FOLLOWS.matcher(item.text()).find();
    boolean quoted = open || starts;
    open = quoted && !ENDS.matcher(paragraph).find();
    return quoted;
  }
}
