package dyak.registry.export;

/** Lines of iCalendar: 75 octets at most, a longer one goes on behind a space (RFC 5545, 3.1). */
final class Folding {
  private static final int MOST_OCTETS = 75;
  private static final String BREAK = "\r\n";

  private Folding() {}

  /** The text with every line folded; a character of several octets is never cut. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
    int octets = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      int length = octets(character);
      if (character == '\r' || character == '\n') {
        octets = 0;
      } else if (octets + length > MOST_OCTETS) {
        folded.append(BREAK).append(' ');
        octets = 1 + length;
      } else {
        octets += length;
      }
      folded.appendCodePoint(character);
    }
    return folded.toString();
  }

  private static int octets(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
