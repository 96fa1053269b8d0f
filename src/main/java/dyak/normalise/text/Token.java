package dyak.normalise.text;

/** A word, a number or one sign of a text; {@code afterBreak} when a line ends before it. */
public record Token(int start, int end, Type type, boolean afterBreak) {
  public enum Type {
    WORD,
    NUMBER,
    SIGN
  }
}
