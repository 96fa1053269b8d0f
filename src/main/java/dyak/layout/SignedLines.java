package dyak.layout;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a signature that no blank line parts from the text above: a position over short
 * lines, then a name with initials (requisite 22).
 */
final class SignedLines {
  private static final int LINES = 5;
  private static final int LONGEST = 70;

  private static final Pattern NAME_ENDS =
      Pattern.compile(
          "(?:^|[\\s_/])(?:(?:\\p{Lu}\\.\\s?){1,2}\\p{Lu}[\\p{L}-]{2,30}"
              + "|\\p{Lu}[\\p{L}-]{2,30}\\s(?:\\p{Lu}\\.\\s?){2})$");

  private SignedLines() {}

  /** Whether a signature begins at a line and takes the next few whole ones. */
  static boolean open(List<Line> lines, int from) {
    for (int i = from; i < Math.min(from + LINES, lines.size()); i++) {
      String words = Typography.clean(lines.get(i).text());
      boolean begins = i > from || opens(words);
      if (!begins || words.length() > LONGEST) {
        return false;
      }
      if (NAME_ENDS.matcher(words).find()) {
        return i > from || !words.endsWith(".");
      }
      if (endsOtherwise(words)) {
        return false;
      }
    }
    return false;
  }

  private static boolean opens(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
  }

  /** A position is no sentence and lists nothing. */
  private static boolean endsOtherwise(String words) {
    return words.isEmpty() || ".;:!?".indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
