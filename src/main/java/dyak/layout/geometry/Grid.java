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
  private final List<Area> cells;

  private Grid(double[] xs, double[] ys, List<Ruling> rulings) {
    this.xs = xs;
    this.ys = ys;
    this.cells = cells(rulings);
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

  private List<Area> cells(List<Ruling> rulings) {
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    int[] group = IntStream.range(0, rows * columns).toArray();
    boolean[] wallRight = walls(rulings, false);
    boolean[] wallBelow = walls(rulings, true);
    for (int field = 0; field < group.length; field++) {
      if (field % columns + 1 < columns && !wallRight[field]) {
        group[Grids.root(group, field + 1)] = Grids.root(group, field);
      }
      if (field + columns < group.length && !wallBelow[field]) {
        group[Grids.root(group, field + columns)] = Grids.root(group, field);
      }
    }
    Area[] areas = new Area[group.length];
    for (int field = 0; field < group.length; field++) {
      int root = Grids.root(group, field);
      Area one = new Area(field / columns, field % columns, 1, 1, 1);
      areas[root] = areas[root] == null ? one : areas[root].with(one);
    }
    return areas(areas, group, columns);
  }

  /** Cells in reading order; an area that is no rectangle falls apart into its fields. */
  private static List<Area> areas(Area[] areas, int[] group, int columns) {
    List<Area> cells = new ArrayList<>();
    boolean[] done = new boolean[areas.length];
    for (int field = 0; field < group.length; field++) {
      int root = Grids.root(group, field);
      if (!areas[root].rectangle()) {
        cells.add(new Area(field / columns, field % columns, 1, 1, 1));
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
    return cells.stream().anyMatch(cell -> cell.columns < xs.length - 1);
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
    List<List<Word>> contents = new ArrayList<>();
    cells.forEach(cell -> contents.add(new ArrayList<>()));
    int[] cellOfField = new int[(xs.length - 1) * (ys.length - 1)];
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).fill(cellOfField, xs.length - 1, i);
    }
    for (Word word : words) {
      int column = field(xs, word.box().x() + word.box().width() / 2);
      int row = field(ys, word.box().y() + word.box().height() / 2);
      contents.get(cellOfField[row * (xs.length - 1) + column]).add(word);
    }
    List<List<Table.Cell>> rows = new ArrayList<>();
    IntStream.range(0, ys.length - 1).forEach(row -> rows.add(new ArrayList<>()));
    for (int i = 0; i < cells.size(); i++) {
      Area cell = cells.get(i);
      rows.get(cell.row)
          .add(
              new Table.Cell(
                  cell.column,
                  cell.columns,
                  cell.rows,
                  Blocks.cellLines(Segments.of(contents.get(i)), page)));
    }
    return new Table(rows.stream().map(Table.Row::new).toList());
  }

  private static int field(double[] places, double place) {
    int i = Arrays.binarySearch(places, place);
    int field = i >= 0 ? i : -i - 2;
    return Math.min(Math.max(field, 0), places.length - 2);
  }

  /** A cell as an area of fields; {@code fields} counts those in it, to tell a rectangle. */
  private record Area(int row, int column, int rows, int columns, int fields) {
    Area with(Area other) {
      int top = Math.min(row, other.row);
      int left = Math.min(column, other.column);
      return new Area(
          top,
          left,
          Math.max(row + rows, other.row + other.rows) - top,
          Math.max(column + columns, other.column + other.columns) - left,
          fields + other.fields);
    }

    boolean rectangle() {
      return fields == rows * columns;
    }

    void fill(int[] cellOfField, int width, int cell) {
      for (int r = row; r < row + rows; r++) {
        Arrays.fill(cellOfField, r * width + column, r * width + column + columns, cell);
      }
    }
  }
}
