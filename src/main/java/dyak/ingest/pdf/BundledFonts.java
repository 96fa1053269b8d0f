package dyak.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives PDFBox one font for every font that a file does not embed.
 *
 * <p>PDFBox would search the machine's fonts and write a cache of them to the home directory; then
 * the same file could read differently on two machines, and the first file takes seconds.
 */
public final class BundledFonts implements FontMapper {
  private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private BundledFonts() {}

  /** Makes PDFBox use the bundled font in this JVM. */
  public static void install() {
    FontMappers.set(new BundledFonts());
  }

  /** Loaded when a file first wants it: most files embed their fonts. */
  private static final class Sans {
    static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      try (InputStream font = PDDocument.class.getResourceAsStream(SANS)) {
        if (font == null) {
          throw new IllegalStateException(SANS + " is missing from PDFBox");
        }
        return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(font));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Sans.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Sans.FONT, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, Sans.FONT, true);
  }
}
