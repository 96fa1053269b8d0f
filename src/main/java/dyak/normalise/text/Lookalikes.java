package dyak.normalise.text;

/** Letters that look alike in both alphabets: OCR and typists mix {@code А.М.} and {@code A.M.} */
public final class Lookalikes {
  private static final String LATIN = "ABCEHKMOPTXYaceopxykmt";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхукмт";

  private Lookalikes() {}

  /** The text with Latin look-alikes turned into Cyrillic letters. */
  public static String cyrillic(String text) {
    return hasAscii(text) ? replaced(text, LATIN, CYRILLIC) : text;
  }

  private static boolean hasAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < 0x80) {
        return true;
      }
    }
    return false;
  }

  /** The text with Cyrillic look-alikes turned into Latin letters. */
  public static String latin(String text) {
    return replaced(text, CYRILLIC, LATIN);
  }

  public static boolean isCyrillic(char c) {
    return (c >= 'А' && c <= 'я') || c == 'Ё' || c == 'ё';
  }

  private static String replaced(String text, String from, String to) {
    StringBuilder out = null;
    for (int at = 0; at < text.length(); at++) {
      int place = from.indexOf(text.charAt(at));
      if (place >= 0) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(at, to.charAt(place));
      }
    }
    return out == null ? text : out.toString();
  }
}
