package dyak.layout.geometry;

import dyak.layout.Box;

/**
 * Characters without a space between them.
 *
 * @param size the font size in points
 * @param spaced whether a space certainly precedes; otherwise the distance to the word before
 *     decides, so that the raised 2 of «м²» stays with its letter
 */
public record Word(
    String text, Box box, double baseline, double size, boolean bold, boolean spaced) {
  /** The part of an em that reads as a space. */
  static final double SPACE = 0.16;

  private static final double ASCENT = 0.75;
  private static final double DESCENT = 0.22;

  /** A word of recognised text, which always has a space before it. */
  public static Word recognised(
      String text, double left, double right, double baseline, double size) {
    return new Word(text, boxOf(left, right, baseline, size), baseline, size, false, true);
  }

  /** The box of text that stands on a baseline. */
  static Box boxOf(double left, double right, double baseline, double size) {
    return new Box(left, baseline - ASCENT * size, right - left, (ASCENT + DESCENT) * size);
  }

  /** Where the word's middle is, across the page. */
  double middle() {
    return box.x() + box.width() / 2;
  }

  /** How much of the lower of the two boxes lies beside the other, from 0 to 1. */
  static double beside(Box one, Box other) {
    double common = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    double lower = Math.min(one.height(), other.height());
    return lower <= 0 ? 0 : Math.max(0, common / lower);
  }
}
