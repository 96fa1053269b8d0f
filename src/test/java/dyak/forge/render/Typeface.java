package dyak.forge.render;

import dyak.forge.sheet.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A face of the forge, Liberation Sans as it comes with PDFBox or Liberation Serif: measures text,
 * and says which characters it can print. Not thread-safe, as font tables are read on demand.
 */
final class Typeface {
  private static final Map<Face, String> RESOURCES =
      Map.of(
          Face.SANS, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf",
          Face.SERIF, "/dyak/forge/fonts/LiberationSerif-Regular.ttf");

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final Map<Integer, Integer> advances = new HashMap<>();

  private Typeface(String resource) {
    try (InputStream in = PDDocument.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      glyphs = font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Typeface of(Face face) {
    return new Typeface(RESOURCES.get(face));
  }

  TrueTypeFont font() {
    return font;
  }

  /** The width of {@code text} in points. */
  double width(String text, double size) {
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      units += advances.computeIfAbsent((int) text.charAt(i), this::advance);
    }
    return units * size / 1000;
  }

  private int advance(int character) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(character)) * 1000 / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean prints(int character) {
    return glyphs.getGlyphId(character) != 0;
  }
}
