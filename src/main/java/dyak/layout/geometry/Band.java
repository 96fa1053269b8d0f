package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Segments on both sides of an open gutter. */
final class Band {
  final List<Segment> left = new ArrayList<>();
  final List<Segment> right = new ArrayList<>();

  /** Whether more stands in the columns, or as much is shared out more evenly. */
  boolean betterThan(Band other) {
    int more = left.size() + right.size() - other.left.size() - other.right.size();
    return more > 0 || (more == 0 && smaller() > other.smaller());
  }

  private int smaller() {
    return Math.min(left.size(), right.size());
  }

  /** Whether one of {@code rows} is the next line above or below. */
  boolean touchesAny(List<Segment> rows) {
    double top = top();
    double bottom = bottom();
    for (Segment row : rows) {
      double leading = 1.2 * row.size();
      if ((Math.abs(row.bottom() - top) < leading || Math.abs(row.top() - bottom) < leading)
          && !left.contains(row)
          && !right.contains(row)) {
        return true;
      }
    }
    return false;
  }

  boolean twoSided() {
    return !left.isEmpty() && !right.isEmpty();
  }

  /**
   * The parts between blank lines that run across both columns: pairs of blocks, such as the
   * members of a board and their offices, are read pair by pair.
   */
  List<Band> pairs() {
    List<Segment> all = new ArrayList<>(left);
    all.addAll(right);
    all.sort(Comparator.comparingDouble(Segment::top));
    List<Band> pairs = new ArrayList<>();
    double bottom = 0;
    for (Segment segment : all) {
      if (pairs.isEmpty() || segment.top() - bottom > 0.6 * segment.size()) {
        pairs.add(new Band());
      }
      Band open = pairs.get(pairs.size() - 1);
      (right.contains(segment) ? open.right : open.left).add(segment);
      bottom = Math.max(bottom, segment.bottom());
    }
    return pairs;
  }

  double top() {
    return Math.min(top(left), top(right));
  }

  double bottom() {
    return Math.max(bottom(left), bottom(right));
  }

  private static double top(List<Segment> column) {
    double top = Double.MAX_VALUE;
    for (Segment segment : column) {
      top = Math.min(top, segment.top());
    }
    return top;
  }

  private static double bottom(List<Segment> column) {
    double bottom = column.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
    for (Segment segment : column) {
      bottom = Math.max(bottom, segment.bottom());
    }
    return bottom;
  }

  /** What stands alone above and below the place where both columns stand is not part of them. */
  void leaveOneSided() {
    List<Band> pairs = pairs();
    left.clear();
    right.clear();
    int first = 0;
    int last = pairs.size() - 1;
    while (first <= last && !pairs.get(first).twoSided()) {
      first++;
    }
    while (last > first && !pairs.get(last).twoSided()) {
      last--;
    }
    for (Band pair : pairs.subList(first, last + 1)) {
      left.addAll(pair.left);
      right.addAll(pair.right);
    }
  }

  /** A heading centred on the page above or below one column is not part of the other. */
  void leaveCentred(Sheet sheet) {
    double leftTop = top(left);
    double leftBottom = bottom(left);
    leaveCentred(left, top(right), bottom(right), sheet);
    leaveCentred(right, leftTop, leftBottom, sheet);
  }

  private static void leaveCentred(
      List<Segment> column, double otherTop, double otherBottom, Sheet sheet) {
    double lowest = bottom(column);
    double highest = top(column);
    for (Segment segment : column) {
      if (sheet.centred(segment.left(), segment.right())) {
        if (segment.top() > otherBottom) {
          lowest = Math.min(lowest, segment.top());
        } else if (segment.bottom() < otherTop) {
          highest = Math.max(highest, segment.bottom());
        }
      }
    }
    double from = highest;
    double to = lowest;
    column.removeIf(segment -> segment.middle() < from || segment.middle() > to);
  }
}
