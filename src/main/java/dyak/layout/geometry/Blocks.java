package dyak.layout.geometry;

import dyak.layout.Line;
import dyak.layout.Side;
import dyak.layout.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Turns a column into text blocks: split at blank lines and where the side of the page changes. */
final class Blocks {
  /** Where the right part of the page begins, as a share of its width. */
  private static final double RIGHT_HALF = 0.45;

  private final Zone zone;
  private final Sheet sheet;
  private final List<Segment> rows;
  private final Margins margins;
  private final Leading leading;

  private Blocks(Zone zone, Sheet sheet) {
    this.zone = zone;
    this.sheet = sheet;
    this.rows = Signatures.joined(Rows.of(zone.segments()));
    this.margins = Margins.of(rows);
    this.leading = new Leading(rows);
  }

  static List<TextBlock> of(Zone zone, Sheet sheet) {
    return new Blocks(zone, sheet).blocks();
  }

  /** The lines of a table cell. */
  static List<Line> cellLines(List<Segment> segments, int page) {
    List<Segment> rows = Rows.of(segments);
    if (rows.isEmpty()) {
      return List.of();
    }
    return lines(rows, 0, rows.size(), Margins.of(rows), new Leading(rows), Side.FULL, page);
  }

  private List<TextBlock> blocks() {
    List<TextBlock> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || leading.blankAbove(i) || side(i) != side(i - 1)) {
        blocks.add(
            new TextBlock(
                lines(rows, start, i, marginsOf(start, i), leading, side(start), sheet.number()),
                side(start)));
        start = i;
      }
    }
    return blocks;
  }

  private Margins marginsOf(int start, int end) {
    return side(start) == zone.side() ? margins : Margins.of(rows.subList(start, end));
  }

  /** A line that stands alone in the right part of the page is on the right. */
  private Side side(int i) {
    if (zone.side() != Side.FULL) {
      return zone.side();
    }
    return isRight(i) || goesOnRight(i) ? Side.RIGHT : Side.FULL;
  }

  private boolean isRight(int i) {
    Segment row = rows.get(i);
    return row.left() > RIGHT_HALF * sheet.width()
        && row.left() + row.right() > 1.2 * sheet.width()
        && !sheet.centred(row.left(), row.right());
  }

  /** A line too short to tell begins where the line on the right above or below it begins. */
  private boolean goesOnRight(int i) {
    return rows.get(i).left() > RIGHT_HALF * sheet.width()
        && ((i > 0 && isRight(i - 1) && startAlike(i - 1, i))
            || (i + 1 < rows.size() && isRight(i + 1) && startAlike(i, i + 1)));
  }

  private boolean startAlike(int above, int below) {
    return Math.abs(rows.get(above).left() - rows.get(below).left()) < 2
        && !leading.blankAbove(below);
  }

  private static List<Line> lines(
      List<Segment> rows,
      int start,
      int end,
      Margins margins,
      Leading leading,
      Side side,
      int page) {
    Openings openings = new Openings(rows.subList(start, end), margins, side == Side.FULL);
    List<Line> lines = new ArrayList<>();
    for (int i = start; i < end; i++) {
      boolean opens = openings.opens(i - start);
      if (i > start && side == Side.FULL) {
        opens |= leading.standsClear(i);
        opens |= leading.standsOff(i) && openings.mayEnd(i - start - 1);
      }
      lines.add(rows.get(i).line(page, opens));
    }
    return lines;
  }
}
