package dyak.ingest.odt;

import dyak.ingest.flow.ListLevel;
import dyak.ingest.flow.Numerals;
import dyak.ingest.xml.XmlCursor;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a list style: the levels by depth, from 0. */
final class ListStyle {
  private ListStyle() {}

  static Map<Integer, ListLevel> read(XmlCursor xml) {
    Map<Integer, ListLevel> levels = new TreeMap<>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      int level = number(xml.attribute("level"), 1) - 1;
      switch (xml.name()) {
        case "list-level-style-number", "outline-level-style" ->
            levels.put(level, level(xml, level));
        case "list-level-style-bullet" ->
            levels.put(level, ListLevel.bullet(orEmpty(xml.attribute("bullet-char"))));
        case "list-level-style-image" -> levels.put(level, ListLevel.bullet("•"));
        default -> {}
      }
    }
    return levels;
  }

  private static ListLevel level(XmlCursor xml, int level) {
    String format = orEmpty(xml.attribute("num-format"));
    String template = xml.attribute("num-list-format");
    String text = template != null ? template.replaceAll("%(\\d)%", "%$1") : text(xml, level);
    return ListLevel.numbered(
        number(xml.attribute("start-value"), 1), numerals(format), format.isEmpty() ? "" : text);
  }

  /** Prefix, the numbers of as many levels as are displayed, suffix. */
  private static String text(XmlCursor xml, int level) {
    int displayed = Math.min(number(xml.attribute("display-levels"), 1), level + 1);
    StringBuilder text = new StringBuilder(orEmpty(xml.attribute("num-prefix")));
    for (int i = level - displayed + 1; i <= level; i++) {
      text.append(i > level - displayed + 1 ? "." : "").append('%').append(i + 1);
    }
    return text.append(orEmpty(xml.attribute("num-suffix"))).toString();
  }

  private static Numerals numerals(String format) {
    return switch (format) {
      case "a" -> Numerals.LOWER_LATIN;
      case "A" -> Numerals.UPPER_LATIN;
      case "i" -> Numerals.LOWER_ROMAN;
      case "I" -> Numerals.UPPER_ROMAN;
      case "01, 02, 03, ..." -> Numerals.DECIMAL_ZERO;
      case "" -> Numerals.NONE;
      default -> other(format);
    };
  }

  private static Numerals other(String format) {
    if (format.startsWith("а")) {
      return Numerals.LOWER_RUSSIAN;
    }
    return format.startsWith("А") ? Numerals.UPPER_RUSSIAN : Numerals.DECIMAL;
  }

  static int number(@Nullable String text, int otherwise) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
