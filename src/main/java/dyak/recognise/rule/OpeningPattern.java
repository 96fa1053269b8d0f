package dyak.recognise.rule;

import dyak.normalise.text.CueWords;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that ignores case, and the cues of which each of its matches opens with one, at the
 * beginning of a word. It is tried where a cue stands and nowhere else.
 */
public final class OpeningPattern {
  private final Pattern pattern;
  private final CueWords cues;

  private OpeningPattern(Pattern pattern, CueWords cues) {
    this.pattern = pattern;
    this.cues = cues;
  }

  /** {@code cues}: in lower case. */
  public static OpeningPattern of(String regex, Collection<String> cues) {
    return new OpeningPattern(
        Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), CueWords.of(cues));
  }

  public boolean isIn(String text) {
    return cues.next(text, 0) >= 0 && find(matcher(text), text, 0);
  }

  /** A matcher for {@link #find}. */
  public Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true);
  }

  /** Moves the matcher to the next match that begins at a place or behind it. */
  public boolean find(Matcher matcher, String text, int from) {
    int at = cues.next(text, from);
    while (at >= 0) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
      at = cues.next(text, at + 1);
    }
    return false;
  }
}
