package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the segments of a column that stand on one baseline to printed lines, from the top. */
final class Rows {
  /** Rows further up than this many cannot stand beside the next segment. */
  private static final int LOOK_BACK = 8;

  private Rows() {}

  static List<Segment> of(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::middle).thenComparingDouble(Segment::left));
    List<List<Segment>> rows = new ArrayList<>();
    for (Segment segment : sorted) {
      List<Segment> row = rowOf(rows, segment);
      if (row == null) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(segment);
    }
    return rows.stream()
        .map(Segment::joined)
        .sorted(Comparator.comparingDouble(Segment::middle))
        .toList();
  }

  private static @org.jspecify.annotations.Nullable List<Segment> rowOf(
      List<List<Segment>> rows, Segment segment) {
    List<Segment> best = null;
    double most = 0.5;
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - LOOK_BACK); i--) {
      double beside = Word.beside(rows.get(i).get(0).box(), segment.box());
      if (beside > most && rows.get(i).stream().allMatch(other -> apart(other, segment))) {
        most = beside;
        best = rows.get(i);
      }
    }
    return best;
  }

  private static boolean apart(Segment one, Segment other) {
    double slack = 0.3 * Math.min(one.size(), other.size());
    return one.right() <= other.left() + slack || other.right() <= one.left() + slack;
  }
}
