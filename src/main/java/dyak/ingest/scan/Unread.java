package dyak.ingest.scan;

import dyak.layout.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Ink that looks like words in a line and that no word was read from: a name in the gap of a
 * signature, a line of small print.
 */
final class Unread {
  /** Cells in an inch. */
  private static final int CELLS = 25;

  /** The share of dark pixels in a cell with ink. */
  private static final double INKED = 0.08;

  /** The edge of the sheet, in cells, where shadows are. */
  private static final int EDGE = 6;

  /** Cells between letters and between words. */
  private static final int GAP = 2;

  /** The least and the most height of a line and the least width of a word, in cells. */
  private static final int LOWEST = 2;

  private static final int HIGHEST = 6;
  private static final int NARROWEST = 8;

  /** How far before its line a marker stands, in heights of the line. */
  private static final double FARTHEST = 2.5;

  /** How full of ink the box around words is. */
  private static final double FULL = 0.4;

  /** More places than this are grain. */
  private static final int MOST = 60;

  private final int size;
  private final int columns;
  private final int rows;
  private final BitSet ink;

  private Unread(GreyImage page, List<Hocr.Found> words) {
    size = Math.max(1, (int) Math.round(page.dpi() / CELLS));
    columns = page.width() / size;
    rows = page.height() / size;
    ink = new BitSet(columns * rows);
    int dark = page.threshold();
    for (int row = EDGE; row < rows - EDGE; row++) {
      for (int column = EDGE; column < columns - EDGE; column++) {
        ink.set(row * columns + column, inked(page, column * size, row * size, dark));
      }
    }
    words.forEach(found -> cover(found.word().box()));
  }

  private boolean inked(GreyImage page, int left, int top, int dark) {
    int found = 0;
    for (int y = top; y < top + size; y++) {
      for (int x = left; x < left + size; x++) {
        found += page.at(x, y) < dark ? 1 : 0;
      }
    }
    return found >= INKED * size * size;
  }

  private void cover(Box box) {
    int left = Math.max(0, (int) (box.x() / size) - 1);
    int right = Math.min(columns, (int) (box.right() / size) + 2);
    int bottom = Math.min(rows - 1, (int) (box.bottom() / size) + 1);
    for (int row = Math.max(0, (int) (box.y() / size) - 1); row <= bottom; row++) {
      if (left < right) {
        ink.clear(row * columns + left, row * columns + right);
      }
    }
  }

  /** The places of such ink, in pixels; none where there are too many to be words. */
  static List<Box> places(GreyImage page, List<Hocr.Found> words) {
    Unread unread = new Unread(page, words);
    List<Box> places = new ArrayList<>();
    for (int at = unread.ink.nextSetBit(0); at >= 0; at = unread.ink.nextSetBit(at)) {
      Cluster cluster = unread.take(at);
      if (cluster.isLine()) {
        places.add(cluster.box(unread.size));
      }
    }
    return places.size() > MOST ? List.of() : places;
  }

  /** How many markers of list items, standing before lines that were read, were not read. */
  static int markers(GreyImage page, List<Hocr.Found> words) {
    Unread unread = new Unread(page, words);
    int markers = 0;
    for (int at = unread.ink.nextSetBit(0); at >= 0; at = unread.ink.nextSetBit(at)) {
      Cluster cluster = unread.take(at);
      Box box = cluster.box(unread.size);
      markers += cluster.isSmall() && beforeLine(box, words) ? 1 : 0;
    }
    return markers;
  }

  private static boolean beforeLine(Box box, List<Hocr.Found> words) {
    double middle = box.y() + box.height() / 2;
    List<Box> line =
        words.stream()
            .map(found -> found.word().box())
            .filter(other -> other.y() < middle && middle < other.bottom())
            .toList();
    double first = line.stream().mapToDouble(Box::x).min().orElse(0);
    double height = line.stream().mapToDouble(Box::height).max().orElse(0);
    return first > box.right() && first - box.right() < FARTHEST * height;
  }

  /** Takes the ink around a cell off the page. */
  private Cluster take(int start) {
    Cluster cluster = new Cluster();
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    ink.clear(start);
    while (!open.isEmpty()) {
      int at = open.pop();
      int column = at % columns;
      int row = at / columns;
      cluster.add(column, row);
      for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (int x = Math.max(0, column - GAP); x <= Math.min(columns - 1, column + GAP); x++) {
          if (ink.get(y * columns + x)) {
            ink.clear(y * columns + x);
            open.push(y * columns + x);
          }
        }
      }
    }
    return cluster;
  }

  /** Cells with ink that hang together. */
  private static final class Cluster {
    private int left = Integer.MAX_VALUE;
    private int right = -1;
    private int top = Integer.MAX_VALUE;
    private int bottom = -1;
    private int cells;

    void add(int column, int row) {
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      cells++;
    }

    boolean isLine() {
      int width = right - left + 1;
      int height = bottom - top + 1;
      return height >= LOWEST
          && height <= HIGHEST
          && width >= NARROWEST
          && cells >= FULL * width * height;
    }

    boolean isSmall() {
      int width = right - left + 1;
      int height = bottom - top + 1;
      return cells > 2 && width <= HIGHEST + 1 && height <= HIGHEST && height >= LOWEST;
    }

    Box box(int size) {
      return new Box(
          (double) left * size,
          (double) top * size,
          (double) (right - left + 1) * size,
          (double) (bottom - top + 1) * size);
    }
  }
}
