package dyak.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where paragraphs end: at a line that a reader saw open one, at a list marker, at a label of its
 * own line.
 */
final class ParagraphBreaks {
  /**
   * A body line is at least this long; a shorter one that ends in a word belongs to a block of
   * short lines.
   */
  private static final int FULL_LINE = 60;

  private static final Pattern SALUTATION =
      Pattern.compile("(?:Глубокоу|Многоу|У)важаем(?:ый|ая|ые)(?!\\p{L})");

  /** A dash and an infinitive: what is to be done, also below a line without a full stop. */
  private static final Pattern TASK =
      Pattern.compile("^[-–—]\\s?\\p{Ll}{2,30}(?:ть|ти|чь)(?:ся)?(?!\\p{L})");

  /** An enclosure's own heading, alone on its line. */
  private static final Pattern ENCLOSURE =
      Pattern.compile("(?:Приложение|ПРИЛОЖЕНИЕ)(?:\\s{0,3}(?:№|N)?\\s{0,3}\\d{1,2})?");

  private ParagraphBreaks() {}

  /** The lines of one block, paragraph by paragraph. */
  static List<List<Line>> split(List<Line> lines) {
    List<List<Line>> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    String before = "";
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String words = Typography.clean(line.text());
      if (words.isEmpty()) {
        continue;
      }
      if (!open.isEmpty()
          && (line.opens()
              || before.endsWith("!")
              || opensByWords(before, words)
              || (before.endsWith(".") && SignedLines.open(lines, i)))) {
        paragraphs.add(open);
        open = new ArrayList<>();
      }
      open.add(line);
      before = words;
    }
    if (!open.isEmpty()) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private static boolean opensByWords(String before, String words) {
    return opensItem(before, words)
        || SALUTATION.matcher(words).lookingAt()
        || ENCLOSURE.matcher(words).matches();
  }

  private static boolean opensItem(String before, String words) {
    return ListMarker.at(words)
        .map(
            marker ->
                marker.number() != null
                    || marker.kind() == ListMarker.Kind.BULLET
                    || endsAClause(before)
                    || (before.length() < FULL_LINE && TASK.matcher(words).find()))
        .orElse(false);
  }

  private static boolean endsAClause(String line) {
    return line.isEmpty() || ":;.,".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether a new block only goes on with the sentence of the line before it. */
  static boolean goesOn(String before, String words, boolean newPage) {
    if (before.isEmpty() || words.isEmpty() || !Character.isLowerCase(words.charAt(0))) {
      return false;
    }
    if (ListMarker.at(words).isPresent()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean endsInAWord =
        Character.isLetterOrDigit(last)
            || last == '-'
            || last == '\u00AD'
            || last == ')'
            || last == '»';
    return newPage ? endsInAWord || last == ',' : endsInAWord && before.length() >= FULL_LINE;
  }
}
