package dyak.ingest.pdf;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * Where the next glyph of a string is shown, for text that runs along a line. PDFBox multiplies
 * three matrices for every glyph, of which only the place changes from one to the next.
 */
final class TextPen {
  private final Matrix text;
  private final Matrix page;
  private final Matrix first;
  private final float size;
  private final float stretch;
  private final float charSpacing;
  private final float wordSpacing;
  private final float riseX;
  private final float riseY;

  TextPen(PDGraphicsState state) {
    PDTextState style = state.getTextState();
    text = state.getTextMatrix();
    page = state.getCurrentTransformationMatrix();
    size = style.getFontSize();
    stretch = style.getHorizontalScaling() / 100f;
    charSpacing = style.getCharacterSpacing();
    wordSpacing = style.getWordSpacing();
    float rise = style.getRise();
    riseX = rise * text.getShearX();
    riseY = rise * text.getScaleY();
    first = new Matrix(size * stretch, 0, 0, size, 0, rise).multiply(text).multiply(page);
  }

  /** From the space of glyphs to that of the page, for the first glyph. */
  Matrix first() {
    return first;
  }

  float x() {
    return along() * page.getScaleX() + across() * page.getShearX() + page.getTranslateX();
  }

  float y() {
    return along() * page.getShearY() + across() * page.getScaleY() + page.getTranslateY();
  }

  private float along() {
    return riseX + text.getTranslateX();
  }

  private float across() {
    return riseY + text.getTranslateY();
  }

  /** Moves on by the advance of a glyph; a space that is one byte has a spacing of its own. */
  void move(float advance, boolean space) {
    text.translate((advance * size + charSpacing + (space ? wordSpacing : 0)) * stretch, 0);
  }
}
