package dyak.layout;

/**
 * Latin letters that a typist left in Russian words, turned into the Cyrillic ones they look like:
 * {@code Mосква} typed with a Latin M, the initials of {@code A.M. Зайцеву}. A word with a letter
 * that only one alphabet has stays as it is.
 */
final class OneScript {
  private static final String LATIN = "ABCEHKMOPTXYaceopxyk";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхук";

  private final StringBuilder line;

  private OneScript(String line) {
    this.line = new StringBuilder(line);
  }

  /** The line with every Russian word in Cyrillic; as many characters as before. */
  static String of(String line) {
    boolean latin = line.chars().anyMatch(c -> LATIN.indexOf(c) >= 0);
    return latin && line.chars().anyMatch(OneScript::isCyrillic)
        ? new OneScript(line).repaired()
        : line;
  }

  private String repaired() {
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && Character.isLetter(line.charAt(end))) {
        end++;
      }
      if (end > at && (isMixed(at, end) || isInitial(at, end))) {
        replace(at, end);
      }
      at = end + 1;
    }
    return line.toString();
  }

  /** Both alphabets in one word, and nothing in it that only Latin has. */
  private boolean isMixed(int from, int to) {
    boolean cyrillic = false;
    boolean latin = false;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      boolean lookAlike = LATIN.indexOf(c) >= 0;
      if (!lookAlike && !isCyrillic(c)) {
        return false;
      }
      latin |= lookAlike;
      cyrillic |= !lookAlike;
    }
    return latin && cyrillic && to - from > 1;
  }

  /** One capital and a stop, with another such or a Russian word beside it. */
  private boolean isInitial(int from, int to) {
    if (to - from != 1 || !isCapitalLookAlike(line.charAt(from)) || !stands(to, '.')) {
      return false;
    }
    int behind = to + 1;
    behind += stands(behind, ' ') ? 1 : 0;
    if (isLetter(behind) && stands(behind + 1, '.')) {
      behind += 2;
      behind += stands(behind, ' ') ? 1 : 0;
    }
    int before = from - 1;
    if (before > 1 && line.charAt(before) == '.' && isLetter(before - 1)) {
      before -= 2;
    }
    before -= before > 0 && line.charAt(before) == ' ' ? 1 : 0;
    return isWord(behind, 1) || isWord(before, -1);
  }

  private static boolean isCapitalLookAlike(char c) {
    return Character.isUpperCase(c) && LATIN.indexOf(c) >= 0;
  }

  private boolean isWord(int at, int step) {
    return isCyrillicAt(at) && isCyrillicAt(at + step);
  }

  private boolean isCyrillicAt(int at) {
    return at >= 0 && at < line.length() && isCyrillic(line.charAt(at));
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < line.length() && Character.isLetter(line.charAt(at));
  }

  private boolean stands(int at, char c) {
    return at < line.length() && line.charAt(at) == c;
  }

  private static boolean isCyrillic(int c) {
    return (c >= 'А' && c <= 'я') || c == 'Ё' || c == 'ё';
  }

  private void replace(int from, int to) {
    for (int i = from; i < to; i++) {
      int at = LATIN.indexOf(line.charAt(i));
      if (at >= 0) {
        line.setCharAt(i, CYRILLIC.charAt(at));
      }
    }
  }
}
