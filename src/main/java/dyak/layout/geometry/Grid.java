package dyak.layout.geometry;

import dyak.layout.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows and columns between ruling lines. Fields of the grid with no line between them are one cell.
 */
final class Grid {
  private static final int MOST_FIELDS = 50_000;

  private final double[] xs;
  private final double[] ys;
  private final boolean[] wallRight;
  private final List<GridArea> cells;

  private Grid(double[] xs, double[] ys, List<Ruling> rulings) {
    this.xs = xs;
    this.ys = ys;
    this.wallRight = walls(rulings, false);
    this.cells = cells(walls(rulings, true));
  }

  static Optional<Grid> of(List<Ruling> rulings) {
    double[] xs = places(rulings, false);
    double[] ys = places(rulings, true);
    if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > MOST_FIELDS) {
      return Optional.empty();
    }
    return Optional.of(new Grid(xs, ys, rulings));
  }

  /**
   * Where the horizontal (or vertical) lines lie; the outer ends of the others close an open side.
   */
  private static double[] places(List<Ruling> rulings, boolean horizontal) {
    double[] on =
        rulings.stream()
            .filter(ruling -> ruling.horizontal() == horizontal)
            .mapToDouble(ruling -> horizontal ? ruling.y1() : ruling.x1())
            .toArray();
    double[] ends =
        rulings.stream()
            .filter(ruling -> ruling.horizontal() != horizontal)
            .flatMapToDouble(
                ruling ->
                    horizontal
                        ? java.util.stream.DoubleStream.of(ruling.y1(), ruling.y2())
                        : java.util.stream.DoubleStream.of(ruling.x1(), ruling.x2()))
            .sorted()
            .toArray();
    double[] all = Arrays.copyOf(on, on.length + (ends.length > 0 ? 2 : 0));
    if (ends.length > 0) {
      all[on.length] = ends[0];
      all[on.length + 1] = ends[ends.length - 1];
    }
    return distinct(all);
  }

  private static double[] distinct(double[] values) {
    Arrays.sort(values);
    double[] kept = new double[values.length];
    int count = 0;
    for (double value : values) {
      if (count == 0 || value - kept[count - 1] > Grids.CLOSE) {
        kept[count++] = value;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private List<GridArea> cells(boolean[] wallBelow) {
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    int[] group = IntStream.range(0, rows * columns).toArray();
    for (int field = 0; field < group.length; field++) {
      if (field % columns + 1 < columns && !wallRight[field]) {
        group[Grids.root(group, field + 1)] = Grids.root(group, field);
      }
      if (field + columns < group.length && !wallBelow[field]) {
        group[Grids.root(group, field + columns)] = Grids.root(group, field);
      }
    }
    GridArea[] areas = new GridArea[group.length];
    for (int field = 0; field < group.length; field++) {
      int root = Grids.root(group, field);
      GridArea one = new GridArea(field / columns, field % columns, 1, 1, 1);
      areas[root] = areas[root] == null ? one : areas[root].with(one);
    }
    return areas(areas, group, columns);
  }

  /** Cells in reading order; an area that is no rectangle falls apart into its fields. */
  private static List<GridArea> areas(GridArea[] areas, int[] group, int columns) {
    List<GridArea> cells = new ArrayList<>();
    boolean[] done = new boolean[areas.length];
    for (int field = 0; field < group.length; field++) {
      int root = Grids.root(group, field);
      if (!areas[root].rectangle()) {
        cells.add(new GridArea(field / columns, field % columns, 1, 1, 1));
      } else if (!done[root]) {
        done[root] = true;
        cells.add(areas[root]);
      }
    }
    return cells;
  }

  /** For every field whether a line runs along its lower (or right) side. */
  private boolean[] walls(List<Ruling> rulings, boolean below) {
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    boolean[] walls = new boolean[rows * columns];
    for (Ruling ruling : rulings) {
      if (ruling.horizontal() != below) {
        continue;
      }
      double place = below ? ruling.y1() : ruling.x1();
      double[] places = below ? ys : xs;
      int line = nearest(places, place);
      for (int i = 0; line > 0 && i < (below ? columns : rows); i++) {
        double middle = below ? (xs[i] + xs[i + 1]) / 2 : (ys[i] + ys[i + 1]) / 2;
        double from = below ? ruling.x1() : ruling.y1();
        double to = below ? ruling.x2() : ruling.y2();
        if (from < middle && middle < to && line - 1 < (below ? rows : columns)) {
          walls[below ? (line - 1) * columns + i : i * columns + line - 1] = true;
        }
      }
    }
    return walls;
  }

  private static int nearest(double[] places, double place) {
    int best = 0;
    for (int i = 1; i < places.length; i++) {
      if (Math.abs(places[i] - place) < Math.abs(places[best] - place)) {
        best = i;
      }
    }
    return best;
  }

  double left() {
    return xs[0];
  }

  double top() {
    return ys[0];
  }

  double right() {
    return xs[xs.length - 1];
  }

  double bottom() {
    return ys[ys.length - 1];
  }

  /** Two cells side by side: a single box, or boxes one below the other, only frame text. */
  boolean holdsData() {
    return cells.stream().anyMatch(cell -> cell.columns() < xs.length - 1);
  }

  /** A frame around part of a page, as a stamp has; a border around the whole page is none. */
  boolean frames(Sheet sheet) {
    double width = right() - left();
    double height = bottom() - top();
    return !holdsData()
        && width > 40
        && height > 15
        && width * height < 0.4 * sheet.width() * sheet.height();
  }

  boolean contains(Word word) {
    double x = word.box().x() + word.box().width() / 2;
    double y = word.box().y() + word.box().height() / 2;
    return x > left() - 1 && x < right() + 1 && y > top() - 1 && y < bottom() + 1;
  }

  /** The table that the words in this grid make. */
  Table table(List<Word> words, int page) {
    return new GridTable(this, words).table(page);
  }

  double[] xs() {
    return xs;
  }

  double[] ys() {
    return ys;
  }

  /** The cells, by their upper left field in reading order. */
  List<GridArea> cells() {
    return cells;
  }

  /** Whether most rows have a line on the left of {@code column}. */
  boolean usuallyParted(int column) {
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    int parted = 0;
    for (int row = 0; row < rows; row++) {
      parted += wallRight[row * columns + column - 1] ? 1 : 0;
    }
    return 2 * parted >= rows;
  }
}
