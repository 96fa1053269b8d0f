package dyak.ingest.pdf;

import dyak.layout.geometry.Glyph;
import dyak.layout.geometry.Ruling;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a PDF draws.
 *
 * @param glyphs for 0 to 3 quarter turns of the text
 * @param pictureShare how much of the page pictures cover, 1 for all of it
 * @param hiddenShare the share of glyphs that are not seen: the text layer of a scan
 * @param operators how many drawing commands the page took
 * @param brokenOff whether some of its commands are lost
 * @param scan the picture that is all that is seen on the page, or null
 */
public record PdfPageContent(
    double width,
    double height,
    List<List<Glyph>> glyphs,
    List<Ruling> rulings,
    double pictureShare,
    double hiddenShare,
    int operators,
    boolean brokenOff,
    @Nullable PDImage scan) {

  /** How much the text reads like a language. */
  public TextLayerQuality quality() {
    StringBuilder text = new StringBuilder();
    for (List<Glyph> run : glyphs) {
      Glyph before = null;
      for (Glyph glyph : run) {
        if (before != null && apart(before, glyph)) {
          text.append(' ');
        }
        text.append(glyph.text());
        before = glyph;
      }
      text.append(' ');
    }
    return TextLayerQuality.of(text);
  }

  private static boolean apart(Glyph before, Glyph glyph) {
    return Math.abs(glyph.baseline() - before.baseline()) > 1
        || Math.abs(glyph.x() - before.x() - before.width()) > 0.15 * glyph.size();
  }
}
