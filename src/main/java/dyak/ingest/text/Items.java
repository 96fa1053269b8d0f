package dyak.ingest.text;

import java.util.ArrayList;
import java.util.List;

/** Items of a list that a tool wrote into one line. */
final class Items {
  private Items() {}

  /** Each bullet opens a part; what stands before the first is a part of its own. */
  static List<String> byBullets(String text) {
    int bullet = text.indexOf('•', 1);
    if (bullet < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (bullet >= 0) {
      if (Character.isWhitespace(text.charAt(bullet - 1))) {
        parts.add(text.substring(from, bullet));
        from = bullet;
      }
      bullet = text.indexOf('•', bullet + 1);
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** A semicolon ends a part, unless it stands in brackets or quotes. */
  static List<String> bySemicolons(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '«' ? 1 : 0;
      depth -= (c == ')' || c == '»') && depth > 0 ? 1 : 0;
      if (c == ';' && depth == 0) {
        parts.add(text.substring(from, i + 1));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}
