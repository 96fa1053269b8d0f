package dyak.normalise.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for how a text begins. Most texts are turned away by their first character: which ones
 * the pattern can begin with is asked of the pattern itself.
 */
public final class LineStart {
  private static final int CHARACTERS = '№' + 1;

  /** What Russian lines begin with; behind any other character the pattern is tried. */
  private static final String COMMON =
      " !\"#%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz|"
          + "«»АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁё–—“”„•№";

  private final Pattern pattern;
  private final boolean[] excluded = new boolean[CHARACTERS];

  private LineStart(Pattern pattern) {
    this.pattern = pattern;
    for (int i = 0; i < COMMON.length(); i++) {
      Matcher alone = pattern.matcher(COMMON.substring(i, i + 1));
      // a pattern that fails without having looked for more would fail whatever came behind
      excluded[COMMON.charAt(i)] = !alone.lookingAt() && !alone.hitEnd();
    }
  }

  /** {@code regex}: without {@code ^}; capitals count. */
  public static LineStart of(String regex) {
    return new LineStart(Pattern.compile(regex));
  }

  /** {@code regex}: without {@code ^}; capitals are as good as small letters. */
  public static LineStart ignoringCase(String regex) {
    return new LineStart(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** Whether a text begins so. */
  public boolean opens(String text) {
    return mayOpen(text) && pattern.matcher(text).lookingAt();
  }

  private boolean mayOpen(String text) {
    return text.isEmpty() || text.charAt(0) >= CHARACTERS || !excluded[text.charAt(0)];
  }

  /** The text without what it begins with, if it does. */
  public String cutFrom(String text) {
    Matcher start = pattern.matcher(text);
    return mayOpen(text) && start.lookingAt() ? text.substring(start.end()) : text;
  }
}
