package dyak.recognise.rule;

import dyak.normalise.text.CueWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that ignores case, and the words of which each of its matches has at least one. Looking
 * for words is far cheaper than trying a pattern at every letter, and most texts have none of them.
 */
public final class CuedPattern {
  private final Pattern pattern;
  private final CueWords cues;

  private CuedPattern(Pattern pattern, CueWords cues) {
    this.pattern = pattern;
    this.cues = cues;
  }

  /** {@code cues}: in lower case. */
  public static CuedPattern of(String regex, String... cues) {
    return new CuedPattern(
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), CueWords.of(cues));
  }

  /** Whether the pattern is worth trying on the text. */
  public boolean mayBeIn(String text) {
    return cues.areIn(text);
  }

  public boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  public Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
