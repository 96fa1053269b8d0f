package dyak.evaluate;

/** How many values were found rightly, found wrongly, and missed. */
public record Tally(int right, int wrong, int missed) {
  static final Tally NONE = new Tally(0, 0, 0);

  /** Values in the gold records. */
  public int gold() {
    return right + missed;
  }

  /** Share of the found values that are right; 1 when none was found. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** Share of the gold values that were found; 1 when there are none. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Harmonic mean of precision and recall; 1 when there was nothing to find and nothing found. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
