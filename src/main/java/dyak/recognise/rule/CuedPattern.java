package dyak.recognise.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that ignores case, and the words of which each of its matches has at least one. Looking
 * for words is far cheaper than trying a pattern at every letter, and most texts have none of them.
 */
public final class CuedPattern {
  private final Pattern pattern;
  private final List<String> cues;

  private CuedPattern(Pattern pattern, List<String> cues) {
    this.pattern = pattern;
    this.cues = cues;
  }

  /** {@code cues}: in lower case. */
  public static CuedPattern of(String regex, String... cues) {
    return new CuedPattern(
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), List.of(cues));
  }

  /** Whether the pattern is worth trying on the text. */
  public boolean mayBeIn(String text) {
    String folded = folded(text);
    for (String cue : cues) {
      if (folded.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** Letter by letter, as a pattern that ignores case compares them. */
  private static String folded(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = folded(letters[i]);
    }
    return new String(letters);
  }

  private static char folded(char c) {
    if (c >= 'а' && c <= 'я') {
      return c;
    }
    if (c >= 'А' && c <= 'Я') {
      return (char) (c + ('я' - 'Я'));
    }
    return c < 'A' ? c : Character.toLowerCase(Character.toUpperCase(c));
  }
}
