package dyak.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * From the coordinates of a PDF page (y upwards, before rotation) to those of the page as it is
 * seen: points from its top-left corner.
 */
record PageTurn(double left, double bottom, double right, double top, int quarters) {
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
