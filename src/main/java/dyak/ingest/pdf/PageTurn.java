package dyak.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the coordinates of a PDF page (y upwards, before rotation) to those of the page as it is
 * seen: points from its top-left corner.
 */
record PageTurn(PDRectangle crop, int quarters) {
  static PageTurn of(PDPage page) {
    return new PageTurn(page.getCropBox(), Math.floorMod(page.getRotation() / 90, 4));
  }

  double width() {
    return quarters % 2 == 0 ? crop.getWidth() : crop.getHeight();
  }

  double height() {
    return quarters % 2 == 0 ? crop.getHeight() : crop.getWidth();
  }

  double x(double x, double y) {
    return switch (quarters) {
      case 0 -> x - crop.getLowerLeftX();
      case 1 -> y - crop.getLowerLeftY();
      case 2 -> crop.getUpperRightX() - x;
      default -> crop.getUpperRightY() - y;
    };
  }

  double y(double x, double y) {
    return switch (quarters) {
      case 0 -> crop.getUpperRightY() - y;
      case 1 -> x - crop.getLowerLeftX();
      case 2 -> y - crop.getLowerLeftY();
      default -> crop.getUpperRightX() - x;
    };
  }
}
