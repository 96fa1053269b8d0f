package dyak.ingest.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's content once and collects its glyphs, its ruling lines and its pictures. */
public final class PdfPageEngine extends PDFGraphicsStreamEngine {
  /** Operators that say nothing about where text and lines are; colour profiles are slow. */
  private static final Set<String> SKIPPED =
      Set.of(
          "cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K", "gs", "ri", "i",
          "sh", "d0", "d1", "j", "J", "M", "d");

  private static final Set<String> DRAWN_ANNOTATIONS = Set.of("Widget", "Stamp", "FreeText");

  private final PageTurn turn;
  private final PdfPaths paths;
  private final PdfGlyphs glyphs;
  private final Set<COSBase> openForms = new HashSet<>();
  private double pictureArea;
  private int pictures;
  private @Nullable PDImage whole;
  private final int mostOperators;
  private int operators;
  private boolean brokenOff;

  private PdfPageEngine(PDPage page, int mostOperators) {
    super(page);
    this.mostOperators = mostOperators;
    this.turn = PageTurn.of(page);
    this.paths = new PdfPaths(turn);
    this.glyphs = new PdfGlyphs(turn);
  }

  /**
   * The content of a page.
   *
   * @param mostOperators how many drawing commands may be run
   * @throws TooLongException when the page has more
   */
  public static PdfPageContent read(PDPage page, int mostOperators) throws IOException {
    PdfPageEngine engine = new PdfPageEngine(page, mostOperators);
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      engine.guard(streams.next().getCOSObject());
    }
    engine.processPage(page);
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (DRAWN_ANNOTATIONS.contains(annotation.getSubtype())
          && !annotation.isHidden()
          && !annotation.isNoView()) {
        engine.draw(annotation);
      }
    }
    return new PdfPageContent(
        engine.turn.width(),
        engine.turn.height(),
        engine.glyphs.byTurn(),
        engine.paths.rulings(),
        engine.pictureArea / (engine.turn.width() * engine.turn.height()),
        engine.glyphs.hiddenShare(),
        engine.operators,
        engine.brokenOff,
        engine.scan());
  }

  /** The only picture, where it fills the page and nothing else is seen. */
  private @Nullable PDImage scan() {
    boolean alone = pictures == 1 && glyphs.allHidden() && paths.rulings().isEmpty();
    return alone ? whole : null;
  }

  /** An appearance that draws no text may be older than what was typed in. */
  private void draw(PDAnnotation annotation) throws IOException {
    int before = glyphs.count();
    showAnnotation(annotation);
    FilledText filled = glyphs.count() == before ? FilledText.of(annotation) : null;
    if (filled != null) {
      glyphs.fill(filled);
    }
  }

  private void guard(COSStream stream) throws IOException {
    StreamGuard.Finding finding = StreamGuard.check(stream);
    if (finding == StreamGuard.Finding.TOO_LONG) {
      throw new TooLongException();
    }
    brokenOff |= finding == StreamGuard.Finding.BROKEN_OFF;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > mostOperators) {
      throw new TooLongException();
    }
    if (!SKIPPED.contains(operator.getName())) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDFont font = getGraphicsState().getTextState().getFont();
    if (font == null || !glyphs.show(string, font, getGraphicsState())) {
      super.showText(string);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    glyphs.show(code, font, getGraphicsState(), matrix);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (openForms.add(form.getCOSObject())) {
      guard(form.getCOSObject());
      super.showForm(form);
      openForms.remove(form.getCOSObject());
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (openForms.add(form.getCOSObject())) {
      guard(form.getCOSObject());
      super.showTransparencyGroup(form);
      openForms.remove(form.getCOSObject());
    }
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double area =
        Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
    pictureArea += area;
    pictures++;
    whole = turn.filledBy(matrix) ? image : null;
    if (area > 0.5 * turn.width() * turn.height()) {
      glyphs.cover();
    }
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

  /** A page draws more than it may. */
  public static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
