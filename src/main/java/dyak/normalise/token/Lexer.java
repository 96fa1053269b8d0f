package dyak.normalise.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. Letters and digits that are printed as one are cut apart ({@code
 * сентября2021}), except where a letter stands for a digit or a digit for a letter; a month broken
 * by a line-end hyphen is joined.
 */
final class Lexer {
  private static final int LONGEST_MONTH = 9;

  /** What never belongs to a word or number before it. */
  private static final String PLAIN_ENDS = " ,.;:()!?/\"«»\n";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Lexer(String text) {
    this.text = text;
  }

  List<Token> tokens() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (LookAlikes.isRussian(c) || LookAlikes.isDigit(c)) {
        plainRun();
      } else if (LookAlikes.isSpace(c) || LookAlikes.isInvisible(c)) {
        at++;
      } else if (Character.isLetter(c) || LookAlikes.isDigit(c)) {
        run();
      } else {
        mark(c);
      }
    }
    return tokens;
  }

  private void mark(char c) {
    int start = at;
    do {
      at++;
    } while (c == '_' && at < text.length() && text.charAt(at) == '_');
    add(Token.Kind.MARK, LookAlikes.mark(c), start, at, false);
  }

  /** Nearly all are Russian letters or digits, and nothing else, up to a blank or plain mark. */
  private void plainRun() {
    boolean word = LookAlikes.isRussian(text.charAt(at));
    int end = at + 1;
    while (end < text.length() && isAlike(word, text.charAt(end))) {
      end++;
    }
    if (end < text.length() && PLAIN_ENDS.indexOf(text.charAt(end)) < 0) {
      run();
      return;
    }
    String printed = text.substring(at, end);
    if (word) {
      add(Token.Kind.WORD, LookAlikes.word(printed), at, end, false);
    } else {
      add(Token.Kind.NUMBER, printed, at, end, false);
    }
    at = end;
  }

  private static boolean isAlike(boolean word, char c) {
    return word ? LookAlikes.isRussian(c) : LookAlikes.isDigit(c);
  }

  private void run() {
    Run run = Run.at(text, at);
    at = run.end();
    if (run.hasDigits()) {
      numbered(run);
    } else {
      joinBrokenMonth(run);
    }
  }

  private void joinBrokenMonth(Run run) {
    int next = at;
    String form = run.word(0, run.length());
    if (form.length() < LONGEST_MONTH && next < text.length() && isHyphen(text.charAt(next))) {
      next++;
      int afterHyphen = next;
      while (next < text.length() && LookAlikes.isSpace(text.charAt(next))) {
        next++;
      }
      if (next > afterHyphen && next < text.length() && Character.isLowerCase(text.charAt(next))) {
        Run rest = Run.at(text, next);
        String joined = form + rest.word(0, rest.length());
        if (MonthNames.contains(joined)) {
          at = rest.end();
          add(Token.Kind.WORD, joined, run.start(), at, false);
          return;
        }
      }
    }
    add(Token.Kind.WORD, form, run.start(), run.end(), false);
  }

  private static boolean isHyphen(char c) {
    return LookAlikes.mark(c).equals("-");
  }

  private void numbered(Run run) {
    String month = LookAlikes.letters(run.word(0, run.length()));
    if (MonthNames.contains(month)) {
      add(Token.Kind.WORD, month, run.start(), run.end(), true);
      return;
    }
    int from = 0;
    while (from < run.length()) {
      int to = run.numberEnd(from);
      if (to > from) {
        number(run, from, to);
      } else {
        to = run.wordEnd(from);
        add(Token.Kind.WORD, run.word(from, to), run.place(from), run.placeAfter(to), false);
      }
      from = to;
    }
  }

  private void number(Run run, int from, int to) {
    String printed = run.printed(from, to);
    String digits = LookAlikes.digits(printed).orElse(printed);
    add(Token.Kind.NUMBER, digits, run.place(from), run.placeAfter(to), !digits.equals(printed));
  }

  private void add(Token.Kind kind, String form, int start, int end, boolean doubtful) {
    boolean glued = !tokens.isEmpty() && isJoined(tokens.get(tokens.size() - 1).end(), start);
    tokens.add(new Token(kind, form, start, end, glued, doubtful));
  }

  private boolean isJoined(int from, int to) {
    for (int i = from; i < to; i++) {
      if (LookAlikes.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
