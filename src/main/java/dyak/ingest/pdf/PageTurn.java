package dyak.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * From the coordinates of a PDF page (y upwards, before rotation) to those of the page as it is
 * seen: points from its top-left corner.
 */
record PageTurn(double left, double bottom, double right, double top, int quarters) {
  /** How far the edges of a page and of its picture may lie apart, as a share of its size. */
  private static final double NEAR = 0.01;

  static PageTurn of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    return new PageTurn(
        crop.getLowerLeftX(),
        crop.getLowerLeftY(),
        crop.getUpperRightX(),
        crop.getUpperRightY(),
        Math.floorMod(page.getRotation() / 90, 4));
  }

  double width() {
    return quarters % 2 == 0 ? right - left : top - bottom;
  }

  double height() {
    return quarters % 2 == 0 ? top - bottom : right - left;
  }

  /** Whether a picture drawn by a matrix stands upright on the unturned page and fills it. */
  boolean filledBy(Matrix matrix) {
    double near = NEAR * Math.max(right - left, top - bottom);
    return matrix.getShearX() == 0
        && matrix.getShearY() == 0
        && Math.abs(matrix.getTranslateX() - left) < near
        && Math.abs(matrix.getTranslateY() - bottom) < near
        && Math.abs(matrix.getTranslateX() + matrix.getScaleX() - right) < near
        && Math.abs(matrix.getTranslateY() + matrix.getScaleY() - top) < near;
  }

  double x(double x, double y) {
    return switch (quarters) {
      case 0 -> x - left;
      case 1 -> y - bottom;
      case 2 -> right - x;
      default -> top - y;
    };
  }

  double y(double x, double y) {
    return switch (quarters) {
      case 0 -> top - y;
      case 1 -> x - left;
      case 2 -> y - bottom;
      default -> right - x;
    };
  }
}
