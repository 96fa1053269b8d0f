package dyak.normalise.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into words, numbers and signs. A hyphen or apostrophe between two letters stays in the
 * word ({@code Петров-Водкин}); a number keeps the letters glued to it ({@code 36ан}).
 */
public final class Tokens {
  /** No word is longer: a run of letters without end is cut, so that work per token is bounded. */
  private static final int LONGEST = 100;

  private final String text;
  private final List<Token> all;

  /** The printed forms that were asked for so far. */
  private final String[] printed;

  private Tokens(String text, List<Token> all) {
    this.text = text;
    this.all = all;
    this.printed = new String[all.size()];
  }

  public static Tokens of(String text) {
    List<Token> all = new ArrayList<>();
    boolean afterBreak = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || isSpace(c)) {
        afterBreak |= c == '\n';
        at++;
        continue;
      }
      int end = endOf(text, at);
      all.add(new Token(at, end, typeOf(c), afterBreak));
      afterBreak = false;
      at = end;
    }
    return new Tokens(text, all);
  }

  private static Token.Type typeOf(char c) {
    if (isRussian(c)) {
      return Token.Type.WORD;
    }
    if (Character.isDigit(c)) {
      return Token.Type.NUMBER;
    }
    return Character.isLetter(c) ? Token.Type.WORD : Token.Type.SIGN;
  }

  private static int endOf(String text, int start) {
    Token.Type type = typeOf(text.charAt(start));
    int at = start + 1;
    if (type == Token.Type.SIGN) {
      return at;
    }
    int limit = Math.min(text.length(), start + LONGEST);
    while (at < limit && continues(text, at, type)) {
      at++;
    }
    return at;
  }

  private static boolean continues(String text, int at, Token.Type type) {
    char c = text.charAt(at);
    if (type == Token.Type.WORD && isRussian(c)) {
      return true;
    }
    if (type == Token.Type.NUMBER) {
      return Character.isDigit(c) || (Character.isLetter(c) && !beginsWord(text, at));
    }
    boolean inner = c == '-' || c == '\u2010' || c == '\u2011' || c == '\'' || c == '\u2019';
    return Character.isLetter(c)
        || (inner && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }

  /** A capital and a small letter glued to a number begin a word: {@code 1.1Общий}. */
  private static boolean beginsWord(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1));
  }

  private static boolean isRussian(char c) {
    return c >= 'А' && c <= 'я';
  }

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  public int size() {
    return all.size();
  }

  public Token get(int index) {
    return all.get(index);
  }

  public String text() {
    return text;
  }

  /** The index of the first token that begins at a place or behind it. */
  public int from(int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The printed form of a token, or an empty string beyond either end of the text. */
  String at(int index) {
    if (index < 0 || index >= printed.length) {
      return "";
    }
    if (printed[index] == null) {
      printed[index] = text.substring(all.get(index).start(), all.get(index).end());
    }
    return printed[index];
  }

  /** The word at an index, or an empty string when there is none. */
  public String word(int index) {
    return is(index, Token.Type.WORD) ? at(index) : "";
  }

  public boolean is(int index, Token.Type type) {
    return index >= 0 && index < all.size() && all.get(index).type() == type;
  }

  public boolean sign(int index, char sign) {
    return is(index, Token.Type.SIGN) && text.charAt(all.get(index).start()) == sign;
  }

  /** Whether a line begins with the token; true beyond the end of the text. */
  public boolean startsLine(int index) {
    return index <= 0 || index >= all.size() || all.get(index).afterBreak();
  }

  /** The printed text from the first token to the last (included), spaces collapsed. */
  public String printed(int first, int last) {
    return collapse(text.substring(all.get(first).start(), all.get(last).end()));
  }

  /** One space for every run of spaces and line breaks. */
  public static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
