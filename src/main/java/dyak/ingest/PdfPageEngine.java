package dyak.ingest;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs a page's content once and collects its glyphs, its ruling lines and its pictures. */
final class PdfPageEngine extends PDFGraphicsStreamEngine {
  /** Operators that say nothing about where text and lines are; colour profiles are slow. */
  private static final Set<String> SKIPPED =
      Set.of(
          "cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "gs", "ri", "i",
          "sh", "d0", "d1", "j", "J", "M", "d");

  private static final Set<String> DRAWN_ANNOTATIONS = Set.of("Widget", "Stamp", "FreeText");

  /** More than any page of a letter takes; a form that draws others over and over ends here. */
  private static final int MOST_OPERATORS = 2_000_000;

  private final PageTurn turn;
  private final PdfPaths paths;
  private final PdfGlyphs glyphs;
  private final Set<COSBase> openForms = new HashSet<>();
  private double pictureArea;
  private int operators;

  private PdfPageEngine(PDPage page) {
    super(page);
    this.turn = PageTurn.of(page);
    this.paths = new PdfPaths(turn);
    this.glyphs = new PdfGlyphs(turn);
  }

  /**
   * The content of a page.
   *
   * @throws TooLongException when the page draws more than {@link #MOST_OPERATORS} allows
   */
  static PdfPageContent read(PDPage page) throws IOException {
    PdfPageEngine engine = new PdfPageEngine(page);
    engine.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (DRAWN_ANNOTATIONS.contains(annotation.getSubtype())
          && !annotation.isHidden()
          && !annotation.isNoView()) {
        engine.showAnnotation(annotation);
      }
    }
    return new PdfPageContent(
        engine.turn.width(),
        engine.turn.height(),
        engine.glyphs.byTurn(),
        engine.paths.rulings(),
        engine.pictureArea / (engine.turn.width() * engine.turn.height()),
        engine.glyphs.hiddenShare());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new TooLongException();
    }
    if (!SKIPPED.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    glyphs.add(
        matrix,
        font,
        displacement.getX(),
        font.toUnicode(code),
        mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (openForms.add(form.getCOSObject())) {
      super.showForm(form);
      openForms.remove(form.getCOSObject());
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (openForms.add(form.getCOSObject())) {
      super.showTransparencyGroup(form);
      openForms.remove(form.getCOSObject());
    }
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    pictureArea +=
        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    paths.moveTo(p0.getX(), p0.getY());
    paths.lineTo(p1.getX(), p1.getY());
    paths.lineTo(p2.getX(), p2.getY());
    paths.lineTo(p3.getX(), p3.getY());
    paths.close();
  }

  @Override
  public void moveTo(float x, float y) {
    paths.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    paths.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    paths.goTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return paths.current();
  }

  @Override
  public void closePath() {
    paths.close();
  }

  @Override
  public void endPath() {
    paths.end();
  }

  @Override
  public void strokePath() {
    paths.stroke();
  }

  @Override
  public void fillPath(int windingRule) {
    paths.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paths.stroke();
  }

  @Override
  public void clip(int windingRule) {
    // what lies outside of a clipping path is rare in letters, and no reason to lose text
  }

  @Override
  public void shadingFill(COSName name) {
    // shades are no lines
  }

  /** A page draws more than a page can hold. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
