package dyak.ingest.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** What the characters of one font mean, and how it looks. */
final class PdfFontReading {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  /** Codes of two bytes at most are kept. */
  private static final int KEPT = 1 << 16;

  private final PDFont font;
  private final int codeLength;
  private final boolean bold;
  private final boolean symbols;
  private final double scale;
  private PdfCharacter[] known = {};
  private int letters;
  private int accented;

  PdfFontReading(PDFont font) {
    this.font = font;
    this.codeLength = codeLength(font);
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    symbols = name.contains("symbol") || name.contains("wingdings") || name.contains("webdings");
    scale = font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleY()) * 1000 : 1;
  }

  private static int codeLength(PDFont font) {
    if (font instanceof PDSimpleFont) {
      return 1;
    }
    return COSName.IDENTITY_H.equals(font.getCOSObject().getCOSName(COSName.ENCODING)) ? 2 : 0;
  }

  /**
   * How many bytes every code of the font takes; 0 when that is for PDFBox to tell, or when the
   * text runs down.
   */
  int codeLength() {
    return codeLength;
  }

  /** The code that stands at a place of a string, where {@link #codeLength} is known. */
  int code(byte[] string, int at) {
    int code = string[at] & 0xFF;
    if (codeLength == 1) {
      return code;
    }
    return code << 8 | (at + 1 < string.length ? string[at + 1] & 0xFF : 0);
  }

  /** The character that a code stands for. */
  PdfCharacter character(int code) throws IOException {
    if (code < 0 || code >= KEPT) {
      return read(code);
    }
    if (code >= known.length) {
      known = Arrays.copyOf(known, Math.max(code + 1, 2 * known.length));
    }
    PdfCharacter character = known[code];
    if (character == null) {
      character = read(code);
      known[code] = character;
    }
    return character;
  }

  private PdfCharacter read(int code) throws IOException {
    return new PdfCharacter(meaning(font.toUnicode(code)), font.getDisplacement(code).getX());
  }

  boolean bold() {
    return bold;
  }

  /** How large a size of 1 is drawn; fonts made of drawings have a scale of their own. */
  double scale() {
    return scale;
  }

  /**
   * The text of a character; a bullet for a picture, {@link TextLayerQuality#UNKNOWN} for a riddle.
   */
  String meaning(@Nullable String unicode) {
    if (unicode == null || unicode.isEmpty() || unicode.charAt(0) < ' ') {
      return symbols ? "•" : String.valueOf(TextLayerQuality.UNKNOWN);
    }
    char first = unicode.charAt(0);
    if (symbols && first >= 0xF000 && first <= 0xF0FF) {
      return "•";
    }
    return unicode;
  }

  /** Counts a character that is shown. */
  void shows(String text) {
    char first = text.charAt(0);
    if (Character.isLetter(first)) {
      letters++;
      accented += first >= 0xC0 && first <= 0xFF ? 1 : 0;
    }
  }

  /** Whether Cyrillic of code page 1251 was declared to be Western: «Ïðèêàç». */
  boolean mistaken() {
    return accented > 3 && 2 * accented > letters;
  }

  /** The text that a mistaken font means: {@code Ïðèêàç} is «Приказ». */
  static String cyrillic(String western) {
    return new String(western.getBytes(WESTERN), CYRILLIC);
  }
}
