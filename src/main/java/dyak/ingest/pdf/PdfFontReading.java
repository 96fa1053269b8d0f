package dyak.ingest.pdf;

import java.nio.charset.Charset;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;

/** What the characters of one font mean, and how it looks. */
final class PdfFontReading {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private final boolean bold;
  private final boolean symbols;
  private final double scale;
  private int letters;
  private int accented;

  PdfFontReading(PDFont font) {
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
    if (Character.isLetter(first)) {
      letters++;
      accented += first >= 0xC0 && first <= 0xFF ? 1 : 0;
    }
    return unicode;
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
