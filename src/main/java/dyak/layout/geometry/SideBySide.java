package dyak.layout.geometry;

import java.util.List;
import java.util.function.Predicate;

/**
 * Tells two columns from rows that merely have a gap: a signature, a date beside a number, list
 * markers, a list of names with their positions.
 */
final class SideBySide {
  private final List<Segment> left;
  private final List<Segment> right;
  private final Sheet sheet;

  private SideBySide(List<Segment> left, List<Segment> right, Sheet sheet) {
    this.left = left;
    this.right = right;
    this.sheet = sheet;
  }

  static boolean areColumns(List<Segment> left, List<Segment> right, Sheet sheet) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return new SideBySide(Rows.of(left), Rows.of(right), sheet).areColumns();
  }

  /** Whether a block and its neighbour are more than a line with a gap. */
  static boolean isPair(List<Segment> left, List<Segment> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    List<Segment> rightRows = Rows.of(right);
    return Rows.of(left).size() + rightRows.size() > 2 && !all(rightRows, SideBySide::isRowEnd);
  }

  private boolean areColumns() {
    if (!overlap() || all(left, LineShape::isMarker) || all(left, LineShape::isBlankToFill)) {
      return false;
    }
    boolean atHead = sheet.atHead(Math.min(left.get(0).top(), right.get(0).top()));
    if (all(besideLeft(), SideBySide::isRowEnd) && !flows(right)) {
      return atHead && sheet.number() == 1 && all(right, LineShape::isNameOfAddressee);
    }
    if (most(right, LineShape::startsWithDash) || most(left, LineShape::endsWithColon)) {
      return false;
    }
    double aligned = aligned();
    if (aligned == 1 && fewSpacesApart() && reachesTheEdge()) {
      return false;
    }
    if (right.size() == 1 || left.size() == 1) {
      return atHead && (aligned == 0 || right.size() > 1 || left.size() >= 3);
    }
    return atHead || aligned < 0.6 || (flows(left) && flows(right));
  }

  private List<Segment> besideLeft() {
    double top = left.get(0).top();
    return right.stream().filter(row -> row.bottom() > top && row.top() < bottom(left)).toList();
  }

  private static boolean isRowEnd(String text) {
    return LineShape.isName(text)
        || LineShape.isDateNumberOrPlace(text)
        || LineShape.isBlankToFill(text);
  }

  private boolean overlap() {
    return Math.min(bottom(left), bottom(right)) > Math.max(left.get(0).top(), right.get(0).top());
  }

  private static double bottom(List<Segment> rows) {
    return rows.get(rows.size() - 1).bottom();
  }

  /** The share of the shorter column's rows that stand on a baseline of the other column. */
  private double aligned() {
    List<Segment> fewer = left.size() < right.size() ? left : right;
    List<Segment> more = fewer == left ? right : left;
    long count =
        fewer.stream()
            .filter(row -> more.stream().anyMatch(other -> onOneBaseline(row, other)))
            .count();
    return (double) count / fewer.size();
  }

  /** Whether a row comes closer to its neighbour than columns are set, as stretched text may. */
  private boolean fewSpacesApart() {
    return Math.min(left.size(), right.size()) < 4
        && left.stream().anyMatch(row -> right.stream().anyMatch(other -> isClose(row, other)));
  }

  /** Whether some row ends where the text of the page does, as every stretched line does. */
  private boolean reachesTheEdge() {
    return right.stream().anyMatch(row -> row.right() > sheet.text().right() - 4);
  }

  private static boolean isClose(Segment row, Segment next) {
    return onOneBaseline(row, next) && next.left() - row.right() < 2 * next.size();
  }

  private static boolean onOneBaseline(Segment row, Segment other) {
    return Math.abs(row.baseline() - other.baseline()) < 0.25 * row.size();
  }

  private static boolean flows(List<Segment> rows) {
    for (int i = 1; i < rows.size(); i++) {
      boolean close = rows.get(i).baseline() - rows.get(i - 1).baseline() < 2 * rows.get(i).size();
      if (close && LineShape.flows(rows.get(i - 1).text(), rows.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean all(List<Segment> rows, Predicate<String> shape) {
    return rows.stream().map(Segment::text).allMatch(shape);
  }

  private static boolean most(List<Segment> rows, Predicate<String> shape) {
    return 2 * rows.stream().map(Segment::text).filter(shape).count() > rows.size();
  }
}
