package dyak.normalise;

/** A word, a number or one sign of a text; {@code afterBreak} when a line ends before it. */
record Token(int start, int end, Type type, boolean afterBreak) {
  enum Type {
    WORD,
    NUMBER,
    SIGN
  }
}
