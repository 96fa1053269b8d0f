package dyak.ingest.scan;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of the small cells that a page is cut into have ink, and the gutter between two columns.
 */
final class InkMap {
  /** Cells in an inch. */
  private static final int CELLS = 25;

  /** The share of dark pixels that is more than dust. */
  private static final double DUST = 0.03;

  /** The least width of a gutter, and the ink that columns need on either side of it: two lines. */
  private static final int WIDE = 6;

  private static final int TWO_LINES = 8;

  /** Where a gutter may be: the share of the width to either side of it, and of the height. */
  private static final double SIDE = 0.3;

  private static final double LOWEST = 0.6;

  private final int size;
  private final int columns;
  private final int rows;
  private final BitSet[] ink;

  /** Only the rows above {@code bottom} count, in pixels. */
  InkMap(GreyImage page, double bottom) {
    size = Math.max(1, (int) Math.round(page.dpi() / CELLS));
    columns = page.width() / size;
    rows = (int) (Math.min(page.height() * LOWEST, bottom) / size);
    ink = new BitSet[rows];
    int dark = page.threshold();
    int least = (int) Math.ceil(DUST * size * size);
    for (int row = 0; row < rows; row++) {
      ink[row] = new BitSet(columns);
      for (int column = 0; column < columns; column++) {
        ink[row].set(column, darkPixels(page, column, row, dark) >= least);
      }
    }
  }

  private int darkPixels(GreyImage page, int column, int row, int dark) {
    int found = 0;
    for (int y = row * size; y < (row + 1) * size; y++) {
      for (int x = column * size; x < (column + 1) * size; x++) {
        found += page.at(x, y) < dark ? 1 : 0;
      }
    }
    return found;
  }

  /** The gutter with the most text on both sides, or null. */
  Unfolded.@Nullable Gutter gutter() {
    Run best = null;
    for (int column = (int) (SIDE * columns); column < (1 - SIDE) * columns; column++) {
      for (int top = 0; top < rows; top++) {
        int bottom = blankBelow(column, top);
        Run run = new Run(column, top, bottom);
        if (bottom - top >= TWO_LINES && (best == null || run.text() > best.text())) {
          best = run;
        }
        top = bottom;
      }
    }
    return best == null || best.text() < TWO_LINES ? null : best.gutter();
  }

  private int blankBelow(int column, int top) {
    int bottom = top;
    while (bottom < rows && blank(bottom, column, column + WIDE)) {
      bottom++;
    }
    return bottom;
  }

  private boolean blank(int row, int from, int to) {
    int next = ink[row].nextSetBit(from);
    return next < 0 || next >= to;
  }

  /** Rows from top to bottom that are white from a column on. */
  private final class Run {
    private final int column;
    private final int top;
    private final int bottom;

    Run(int column, int top, int bottom) {
      this.column = column;
      this.top = top;
      this.bottom = bottom;
    }

    /** How many rows have ink on the side that has less. */
    int text() {
      int left = 0;
      int right = 0;
      for (int row = top; row < bottom; row++) {
        left += blank(row, 0, column) ? 0 : 1;
        right += blank(row, column, columns) ? 0 : 1;
      }
      return Math.min(left, right);
    }

    /** Null where no line of text would be left whole. */
    Unfolded.@Nullable Gutter gutter() {
      int from = top;
      while (from < bottom && !blank(from, column, columns)) {
        from++;
      }
      int to = bottom - 1;
      while (to > from && !blank(to, 0, columns)) {
        to--;
      }
      return to - from < TWO_LINES
          ? null
          : new Unfolded.Gutter(
              column * size + WIDE * size / 2, from * size + size / 2, to * size + size / 2);
    }
  }
}
