package dyak.normalise.text;

/** A quoted name or title, nested quotes and a shared closing quote included. */
public final class QuotedText {
  private static final String OPENING = "«“„\"";
  private static final int LONGEST = 1200;

  private QuotedText() {}

  public static boolean opens(String text, int at) {
    return at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * The place after the closing quote of the quotation that opens at a place, or -1. When fewer
   * quotes close than open («О … «Об …»;), the last one before the sentence ends closes both.
   */
  public static int end(String text, int open) {
    int depth = 0;
    int lastClose = -1;
    int limit = Math.min(text.length(), open + LONGEST);
    for (int at = open; at < limit; at++) {
      char c = text.charAt(at);
      if (opensAt(text, at, open)) {
        depth++;
      } else if (closes(c)) {
        depth--;
        lastClose = at;
        if (depth == 0) {
          return at + 1;
        }
      } else if (lastClose >= 0 && endsSentence(text, at, lastClose)) {
        return lastClose + 1;
      }
    }
    return lastClose < 0 ? -1 : lastClose + 1;
  }

  private static boolean opensAt(String text, int at, int open) {
    char c = text.charAt(at);
    if (c == '"') {
      char before = at == 0 ? ' ' : text.charAt(at - 1);
      return at == open || Tokens.isSpace(before) || before == '(';
    }
    return c == '«' || c == '„' || (c == '“' && at == open);
  }

  private static boolean closes(char c) {
    return c == '»' || c == '”' || c == '“' || c == '"';
  }

  /** A semicolon or full stop right behind a closing quote, or an empty line, ends the search. */
  private static boolean endsSentence(String text, int at, int lastClose) {
    char c = text.charAt(at);
    boolean behindQuote = at == lastClose + 1;
    return (behindQuote && (c == ';' || c == '.' || c == ':'))
        || (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
  }

  /** The inside of a quotation without its outer quotes, spaces collapsed. */
  public static String inside(String text, int open, int end) {
    String printed = text.substring(open + 1, end - 1);
    boolean shared = count(printed, '«') > count(printed, '»');
    return Tokens.collapse(printed) + (shared ? "»" : "");
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }
}
