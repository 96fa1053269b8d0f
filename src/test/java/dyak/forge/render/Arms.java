package dyak.forge.render;

import java.util.ArrayList;
import java.util.List;

/** A coat of arms as lines: a shield with a crown, so that a letterhead has something above it. */
final class Arms {
  /** The outline, each point as shares of the size, from the crown's left end round the shield. */
  private static final double[][] OUTLINE = {
    {0.2, 0.2}, {0.1, 0.0}, {0.3, 0.12}, {0.5, 0.0}, {0.7, 0.12}, {0.9, 0.0}, {0.8, 0.2},
    {0.95, 0.25}, {0.95, 0.65}, {0.8, 0.85}, {0.5, 1.0}, {0.2, 0.85}, {0.05, 0.65}, {0.05, 0.25},
    {0.2, 0.2}, {0.8, 0.2}
  };

  private static final double[][] CHARGE = {
    {0.5, 0.3}, {0.75, 0.45}, {0.65, 0.75}, {0.35, 0.75}, {0.25, 0.45}, {0.5, 0.3}, {0.5, 0.9}
  };

  private Arms() {}

  static Slice slice(double size, double width) {
    List<Ink> inks = new ArrayList<>();
    double left = (width - size) / 2;
    draw(OUTLINE, left, size, inks);
    draw(CHARGE, left, size, inks);
    return new Slice(size + 5, inks);
  }

  private static void draw(double[][] points, double left, double size, List<Ink> inks) {
    for (int i = 1; i < points.length; i++) {
      inks.add(
          new Ink.Stroke(
              left + points[i - 1][0] * size,
              points[i - 1][1] * size,
              left + points[i][0] * size,
              points[i][1] * size,
              0.9));
    }
  }
}
