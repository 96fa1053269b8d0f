package dyak.forge.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Small matters of Russian print: capitals, full stops, short lines. */
public final class Phrases {
  /** Nobody ends a line behind the sign for «number» or between initials. */
  private static final Pattern SPACE = Pattern.compile("(?<!№)(?<!\\p{Lu}\\.) ");

  private Phrases() {}

  public static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  public static String small(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /** The text closed with {@code mark}; a full stop is not doubled. */
  public static String closed(String text, String mark) {
    return mark.equals(".") && text.endsWith(".") ? text : text + mark;
  }

  /** The text in lines of at most {@code length} characters, as a typist ends them. */
  public static List<String> lines(String text, int length) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : SPACE.splitAsStream(text).toList()) {
      if (!open.isEmpty() && open.length() + 1 + word.length() > length) {
        lines.add(open.toString());
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(word);
    }
    lines.add(open.toString());
    return lines;
  }

  /** {@code П Р И К А З}. */
  public static String spaced(String word) {
    return String.join(" ", word.codePoints().mapToObj(Character::toString).toList());
  }
}
