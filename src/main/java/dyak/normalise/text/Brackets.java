package dyak.normalise.text;

/** Brackets and quotations among tokens, skipped as one piece. */
public final class Brackets {
  private static final int LONGEST = 150;

  private Brackets() {}

  public static boolean opens(Tokens tokens, int at) {
    return tokens.sign(at, '(') || QuotedText.opens(tokens.text(), startOf(tokens, at));
  }

  private static int startOf(Tokens tokens, int at) {
    return at < tokens.size() ? tokens.get(at).start() : tokens.text().length();
  }

  /** The token behind the bracket or quotation that opens here; the same place when none does. */
  public static int skip(Tokens tokens, int at, int last) {
    if (tokens.sign(at, '(')) {
      int close = at + 1;
      int depth = 1;
      int limit = Math.min(last, at + LONGEST);
      while (close < limit && depth > 0) {
        depth += tokens.sign(close, '(') ? 1 : tokens.sign(close, ')') ? -1 : 0;
        close++;
      }
      return depth == 0 ? close : at;
    }
    if (at < last && QuotedText.opens(tokens.text(), tokens.get(at).start())) {
      int end = QuotedText.end(tokens.text(), tokens.get(at).start());
      int close = at;
      while (close < last && tokens.get(close).start() < end) {
        close++;
      }
      return close;
    }
    return at;
  }
}
