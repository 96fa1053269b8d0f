package dyak.layout.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The edges that lines of text keep to: the leftmost and rightmost place where at least a few of
 * them begin and end.
 */
record Margins(double left, double right) {
  private static final double TOLERANCE = 3;

  static Margins of(List<Segment> lines) {
    int few = Math.max(lines.size() < 4 ? 1 : 2, lines.size() / 10);
    return new Margins(edge(lines, Segment::left, few), -edge(lines, line -> -line.right(), few));
  }

  /** The least value near which at least {@code few} values lie. */
  private static double edge(List<Segment> lines, ToDoubleFunction<Segment> value, int few) {
    double[] values = lines.stream().mapToDouble(value).toArray();
    Arrays.sort(values);
    for (int i = 0; i + few <= values.length; i++) {
      if (values[i + few - 1] - values[i] <= TOLERANCE) {
        return values[i];
      }
    }
    return values.length == 0 ? 0 : values[0];
  }

  double width() {
    return right - left;
  }

  boolean centred(Segment line) {
    return Math.abs((line.left() + line.right()) / 2 - (left + right) / 2) < 5;
  }

  /** Whether a line keeps away from both edges. */
  boolean inset(Segment line) {
    return line.left() > left + 6 && line.right() < right - 6;
  }
}
