package dyak.layout.geometry;

/** A straight line drawn on the page, horizontal or vertical, from its upper left end. */
public record Ruling(double x1, double y1, double x2, double y2) {
  private static final double STRAIGHT = 1.5;

  public Ruling {
    if (x2 < x1 || y2 < y1) {
      throw new IllegalArgumentException(
          "ruling runs backwards: " + x1 + "," + y1 + " " + x2 + "," + y2);
    }
  }

  /** Whether a stroke between two points is straight enough to rule a table. */
  public static boolean isStraight(double x1, double y1, double x2, double y2) {
    return Math.abs(x1 - x2) <= STRAIGHT || Math.abs(y1 - y2) <= STRAIGHT;
  }

  /** The ruling between two points, whichever comes first; what is nearly straight is made so. */
  public static Ruling between(double x1, double y1, double x2, double y2) {
    if (Math.abs(x1 - x2) <= Math.abs(y1 - y2)) {
      double x = (x1 + x2) / 2;
      return new Ruling(x, Math.min(y1, y2), x, Math.max(y1, y2));
    }
    double y = (y1 + y2) / 2;
    return new Ruling(Math.min(x1, x2), y, Math.max(x1, x2), y);
  }

  boolean horizontal() {
    return y1 == y2;
  }

  double length() {
    return horizontal() ? x2 - x1 : y2 - y1;
  }
}
