package dyak.ingest.pdf;

import dyak.layout.geometry.Ruling;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Follows the path that a content stream draws and keeps what rules the page: lines and bars. */
final class PdfPaths {
  /** A filled box no thicker than this is a line. */
  private static final double THIN = 3;

  /** A page with more lines than this is a drawing. */
  private static final int MOST = 20_000;

  private final PageTurn turn;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<double[]> strokes = new ArrayList<>();
  private final List<double[]> boxes = new ArrayList<>();
  private double startX;
  private double startY;
  private double x;
  private double y;
  private double[] bounds = {};

  PdfPaths(PageTurn turn) {
    this.turn = turn;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  Point2D current() {
    return new Point2D.Double(x, y);
  }

  void moveTo(double toX, double toY) {
    endSubpath();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
    bounds = new double[] {toX, toY, toX, toY};
  }

  void lineTo(double toX, double toY) {
    if (strokes.size() < MOST) {
      strokes.add(new double[] {x, y, toX, toY});
    }
    goTo(toX, toY);
  }

  void goTo(double toX, double toY) {
    if (bounds.length == 0) {
      bounds = new double[] {toX, toY, toX, toY};
    }
    bounds[0] = Math.min(bounds[0], toX);
    bounds[1] = Math.min(bounds[1], toY);
    bounds[2] = Math.max(bounds[2], toX);
    bounds[3] = Math.max(bounds[3], toY);
    x = toX;
    y = toY;
  }

  void close() {
    lineTo(startX, startY);
    endSubpath();
  }

  private void endSubpath() {
    if (bounds.length > 0 && boxes.size() < MOST) {
      boxes.add(bounds);
    }
    bounds = new double[] {};
  }

  /** Draws the outline. */
  void stroke() {
    endSubpath();
    for (double[] line : strokes) {
      if (Ruling.isStraight(line[0], line[1], line[2], line[3])) {
        add(line[0], line[1], line[2], line[3]);
      }
    }
    end();
  }

  /** Fills the outline: only a thin box is seen as a line. */
  void fill() {
    endSubpath();
    for (double[] box : boxes) {
      double width = box[2] - box[0];
      double height = box[3] - box[1];
      if (height <= THIN && width > height) {
        double middle = (box[1] + box[3]) / 2;
        add(box[0], middle, box[2], middle);
      } else if (width <= THIN && height > width) {
        double middle = (box[0] + box[2]) / 2;
        add(middle, box[1], middle, box[3]);
      }
    }
    end();
  }

  private void add(double fromX, double fromY, double toX, double toY) {
    if (rulings.size() < MOST) {
      rulings.add(
          Ruling.between(
              turn.x(fromX, fromY), turn.y(fromX, fromY), turn.x(toX, toY), turn.y(toX, toY)));
    }
  }

  /** Forgets the path. */
  void end() {
    strokes.clear();
    boxes.clear();
    bounds = new double[] {};
  }
}
