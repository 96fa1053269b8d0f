package dyak.ingest.sheet;

/** The figures of a formatted cell. */
final class Digits {
  private Digits() {}

  /** The text with European figures: the formatter of dates takes those of the machine's locale. */
  static String european(String shown) {
    StringBuilder text = new StringBuilder(shown.length());
    shown
        .codePoints()
        .map(c -> c > '9' && Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
