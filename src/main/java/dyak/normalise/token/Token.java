package dyak.normalise.token;

/**
 * A word, a number or a mark. {@code form} is what readers compare: lower-case Cyrillic for words,
 * ASCII digits for numbers, one of several look-alike signs for marks. {@code glued} tells that
 * nothing separates it from the token before, {@code doubtful} that a number was printed with
 * letters for digits ({@code 2О16}).
 */
public record Token(Kind kind, String form, int start, int end, boolean glued, boolean doubtful) {
  /** Stands before the first and after the last token of a text. */
  static final Token NONE = new Token(Kind.MARK, "", 0, 0, false, false);

  private static final int LONGEST_NUMBER = 6;

  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean is(String other) {
    return form.equals(other);
  }

  /** The value of a short number, else -1. */
  public int number() {
    return isNumber() && form.length() <= LONGEST_NUMBER ? Integer.parseInt(form) : -1;
  }
}
