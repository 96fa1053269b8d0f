package dyak.normalise.deadline;

import dyak.normalise.token.Tokens;

/**
 * The stretches of a text inside quotes: titles, whose dates set nobody a deadline. One closing
 * mark may close two («Школа «Центр»); a lone number in quotes is the day of a date.
 */
final class Quotations {
  private static final String OPENING = "«„‹";
  private static final String CLOSING = "»”›";

  private final Tokens tokens;
  private final boolean[] inside;
  private int open = -1;
  private int unclosed;

  /** Whether a mark has closed since the last one opened. */
  private boolean closing;

  Quotations(Tokens tokens) {
    this.tokens = tokens;
    inside = new boolean[tokens.size()];
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.is(at, "\"")) {
        mark(at, tokens.printed(at).charAt(0));
      }
    }
  }

  boolean contain(int at) {
    return at < inside.length && inside[at];
  }

  private void mark(int at, char printed) {
    boolean closes =
        CLOSING.indexOf(printed) >= 0
            || (open >= 0 && OPENING.indexOf(printed) < 0 && tokens.get(at).glued());
    if (closes) {
      close(at);
    } else {
      open(at);
    }
  }

  private void open(int at) {
    if (closing || open < 0) {
      open = at;
      unclosed = 0;
      closing = false;
    }
    unclosed++;
  }

  private void close(int at) {
    if (open < 0) {
      return;
    }
    boolean day = at - open == 2 && !tokens.get(open + 1).isWord();
    for (int token = open + 1; token < at && !day; token++) {
      inside[token] = true;
    }
    unclosed--;
    closing = true;
    open = unclosed > 0 ? at : -1;
  }
}
