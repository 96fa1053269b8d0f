package dyak.forge.render;

/** Something drawn, in points from the top-left corner of its slice or page. */
sealed interface Ink {
  Ink moved(double dx, double dy);

  /** Where its top or base line is. */
  double y();

  double x();

  /** Characters on one base line; {@code stretch} is added to every space to justify the line. */
  record Type(
      double x, double y, String text, double size, boolean bold, boolean italic, double stretch)
      implements Ink {
    @Override
    public Ink moved(double dx, double dy) {
      return new Type(x + dx, y + dy, text, size, bold, italic, stretch);
    }
  }

  /** A straight line. */
  record Stroke(double x, double y, double toX, double toY, double weight) implements Ink {
    @Override
    public Ink moved(double dx, double dy) {
      return new Stroke(x + dx, y + dy, toX + dx, toY + dy, weight);
    }
  }
}
