package dyak.forge;

import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph of a sample as a list item, if a marker opens it. */
final class SampleItems {
  private static final Pattern MARKER = Pattern.compile("^(\\d+[.)]|[-•]) (.+)$");

  private SampleItems() {}

  /** An item whose marker is typed. */
  static Part.Prose typed(String paragraph) {
    Matcher marked = MARKER.matcher(paragraph);
    return marked.matches()
        ? Part.Prose.item(Marker.typed(marked.group(1)), marked.group(2))
        : Part.Prose.paragraph(paragraph);
  }

  /** An item that a word processor numbers, in {@code list}; dashes are the second level. */
  static Part.Prose automatic(String paragraph, int list) {
    Matcher marked = MARKER.matcher(paragraph);
    if (!marked.matches()) {
      return Part.Prose.paragraph(paragraph);
    }
    int level = Character.isDigit(paragraph.charAt(0)) ? 0 : 1;
    return Part.Prose.item(Marker.automatic(marked.group(1), level, list), marked.group(2));
  }
}
