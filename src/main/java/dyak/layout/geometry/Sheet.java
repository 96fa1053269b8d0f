package dyak.layout.geometry;

/** The page that is laid out: its number from 1, its size in points, the edges of its text. */
record Sheet(int number, double width, double height, Margins text) {
  /**
   * Whether something between {@code left} and {@code right} is centred on the page or its text.
   */
  boolean centred(double left, double right) {
    double centre = (left + right) / 2;
    return Math.abs(centre - width / 2) < 0.03 * width
        || (text.width() > width / 2
            && Math.abs(centre - (text.left() + text.right()) / 2) < 0.03 * width);
  }

  /** The part of a page where letterheads, addressees and stamps of approval stand. */
  boolean atHead(double y) {
    return y < 0.4 * height;
  }
}
