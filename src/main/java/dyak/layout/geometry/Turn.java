package dyak.layout.geometry;

import dyak.layout.Box;

/**
 * Text that runs down, upside down or up a page, and the page turned so that it reads from left to
 * right.
 *
 * @param quarters clockwise quarter turns of the text's direction: 0 reads to the right, 1 down
 * @param width of the page as seen
 * @param height of the page as seen
 */
public record Turn(int quarters, double width, double height) {
  /** The page's width when its text reads from left to right. */
  public double readingWidth() {
    return quarters % 2 == 0 ? width : height;
  }

  /** The page's height when its text reads from left to right. */
  public double readingHeight() {
    return quarters % 2 == 0 ? height : width;
  }

  /** Where a point of the page lies along the text. */
  public double along(double x, double y) {
    return switch (quarters) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> width - x;
      default -> height - y;
    };
  }

  /** Where a point of the page lies across the text, from its top. */
  public double across(double x, double y) {
    return switch (quarters) {
      case 0 -> y;
      case 1 -> width - x;
      case 2 -> height - y;
      default -> x;
    };
  }

  Ruling turned(Ruling r) {
    return Ruling.between(
        along(r.x1(), r.y1()),
        across(r.x1(), r.y1()),
        along(r.x2(), r.y2()),
        across(r.x2(), r.y2()));
  }

  /** A box of the page as seen, on the turned page. */
  public Box turned(Box box) {
    return around(
        along(box.x(), box.y()),
        across(box.x(), box.y()),
        along(box.right(), box.bottom()),
        across(box.right(), box.bottom()));
  }

  /** A box of the turned page as a box of the page as seen. */
  Box onPage(Box box) {
    return back().turned(box);
  }

  private Turn back() {
    return new Turn(Math.floorMod(-quarters, 4), readingWidth(), readingHeight());
  }

  private static Box around(double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double top = Math.min(y1, y2);
    return new Box(left, top, Math.abs(x1 - x2), Math.abs(y1 - y2));
  }
}
