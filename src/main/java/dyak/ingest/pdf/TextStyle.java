package dyak.ingest.pdf;

import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * How the glyphs of a string are shown.
 *
 * @param right how far an advance of 1 leads along the x-axis of the PDF page
 * @param up how far it leads along the y-axis
 * @param size the font size as displayed
 */
record TextStyle(PdfFontReading font, double right, double up, double size, boolean invisible) {
  /** The style of text that a matrix turns and scales. */
  static TextStyle of(PDTextState text, PdfFontReading font, Matrix matrix) {
    RenderingMode mode = text.getRenderingMode();
    return new TextStyle(
        font,
        matrix.getScaleX(),
        matrix.getShearY(),
        Math.hypot(matrix.getShearX(), matrix.getScaleY()) * font.scale(),
        mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP);
  }
}
