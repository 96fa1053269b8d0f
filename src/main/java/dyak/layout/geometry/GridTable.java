package dyak.layout.geometry;

import dyak.layout.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the words of a table into the cells of its grid. */
final class GridTable {
  private final Grid grid;
  private final List<Word> words;

  GridTable(Grid grid, List<Word> words) {
    this.grid = grid;
    this.words = words;
  }

  Table table(int page) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    IntStream.range(0, grid.ys().length - 1).forEach(row -> rows.add(new ArrayList<>()));
    int columns = grid.xs().length - 1;
    int[] cellOfField = new int[rows.size() * columns];
    List<GridArea> cells = grid.cells();
    for (int i = 0; i < cells.size(); i++) {
      GridArea cell = cells.get(i);
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        int from = row * columns + cell.column();
        Arrays.fill(cellOfField, from, from + cell.columns(), i);
      }
    }
    List<List<Word>> contents = new ArrayList<>();
    cells.forEach(cell -> contents.add(new ArrayList<>()));
    for (Word word : words) {
      contents.get(cellOfField[row(word) * columns + column(word)]).add(word);
    }
    for (int i = 0; i < cells.size(); i++) {
      for (GridArea part : parts(cells.get(i), contents.get(i))) {
        rows.get(part.row()).add(cell(part, contents.get(i), page));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingInt(Table.Cell::column)));
    return new Table(rows.stream().map(Table.Row::new).toList());
  }

  private Table.Cell cell(GridArea area, List<Word> inside, int page) {
    List<Word> own = inside.stream().filter(word -> area.has(row(word), column(word))).toList();
    return new Table.Cell(
        area.column(), area.columns(), area.rows(), Blocks.cellLines(Segments.of(own), page));
  }

  /**
   * A cell over several columns is several cells when it only lacks a line that most rows have: a
   * scan loses pieces of lines. Words on both sides, and none across, tell.
   */
  private List<GridArea> parts(GridArea cell, List<Word> inside) {
    List<GridArea> parts = new ArrayList<>();
    Deque<GridArea> open = new ArrayDeque<>(List.of(cell));
    while (!open.isEmpty()) {
      GridArea area = open.pop();
      int at = lostLine(area, inside);
      if (at < 0) {
        parts.add(area);
      } else {
        area.splitAt(at).forEach(open::push);
      }
    }
    return parts;
  }

  private int lostLine(GridArea area, List<Word> inside) {
    List<Word> own = inside.stream().filter(word -> area.has(row(word), column(word))).toList();
    for (int column = area.column() + 1; column < area.column() + area.columns(); column++) {
      if (grid.usuallyParted(column) && parted(own, grid.xs()[column])) {
        return column;
      }
    }
    return -1;
  }

  private static boolean parted(List<Word> words, double x) {
    double left = words.stream().mapToDouble(Word::middle).filter(m -> m < x).count();
    if (left == 0 || left == words.size()) {
      return false;
    }
    double edge =
        words.stream()
            .filter(w -> w.middle() < x)
            .mapToDouble(w -> w.box().right())
            .max()
            .orElse(x);
    double next =
        words.stream().filter(w -> w.middle() >= x).mapToDouble(w -> w.box().x()).min().orElse(x);
    return edge <= x + 1 && next >= x - 1 && next - edge > 0.8 * words.get(0).size();
  }

  private int column(Word word) {
    return field(grid.xs(), word.middle());
  }

  private int row(Word word) {
    return field(grid.ys(), word.box().y() + word.box().height() / 2);
  }

  private static int field(double[] places, double place) {
    int i = Arrays.binarySearch(places, place);
    int field = i >= 0 ? i : -i - 2;
    return Math.min(Math.max(field, 0), places.length - 2);
  }
}
