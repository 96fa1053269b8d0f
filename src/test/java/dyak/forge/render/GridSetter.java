package dyak.forge.render;

import dyak.forge.sheet.Part;
import dyak.forge.sheet.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets a ruled table on pages: rows are cut where a page ends, and the head is set again. */
final class GridSetter {
  private static final double PADDING = 4;
  private static final double WEIGHT = 0.6;

  private final Pages pages;
  private final Typesetter typesetter;
  private final Part.Grid grid;
  private final double size;
  private final double[] edges;

  /** Rows that a merged cell still covers, by its first column. */
  private final Map<Integer, Covered> covered = new HashMap<>();

  private record Covered(int columns, int rows) {}

  /**
   * A cell on its way to the page: its columns, the lines not yet set, and whether it is merged
   * with the cells above and below.
   */
  private record Column(int first, int last, List<Slice> rest, boolean above, boolean below) {}

  GridSetter(Pages pages, Setting setting, Typesetter typesetter, Part.Grid grid) {
    this.pages = pages;
    this.typesetter = typesetter;
    this.grid = grid;
    this.size = setting.typeSize() * grid.look().scale();
    this.edges = new double[grid.widths().size() + 1];
    double[] widths = widths(setting.textWidth());
    for (int i = 0; i < widths.length; i++) {
      edges[i + 1] = edges[i] + widths[i];
    }
  }

  /**
   * The shares asked for, but each column wide enough for its longest word while others can give.
   */
  private double[] widths(double whole) {
    int count = grid.widths().size();
    double sum = grid.widths().stream().mapToDouble(Double::doubleValue).sum();
    double[] widths = new double[count];
    double[] least = new double[count];
    for (int i = 0; i < count; i++) {
      widths[i] = grid.widths().get(i) / sum * whole;
      least[i] = longestWord(i) + 2 * PADDING + 1;
    }
    for (int i = 0; i < count; i++) {
      for (int giver = 0; giver < count && widths[i] < least[i]; giver++) {
        double gift = Math.min(widths[giver] - least[giver], least[i] - widths[i]);
        if (giver != i && gift > 0) {
          widths[giver] -= gift;
          widths[i] += gift;
        }
      }
    }
    return widths;
  }

  private double longestWord(int column) {
    double longest = 0;
    for (Part.Row row : grid.rows()) {
      if (row.cells().size() == grid.widths().size()) {
        for (Part.Prose prose : row.cells().get(column).content()) {
          longest = Math.max(longest, typesetter.longestWord(prose, size));
        }
      }
    }
    return longest;
  }

  void set() {
    for (int i = 0; i < grid.rows().size(); i++) {
      set(columns(grid.rows().get(i)), i >= grid.headRows());
    }
  }

  private void set(List<Column> columns, boolean body) {
    List<Column> rest = columns;
    double minimum = size * 1.5 + 2 * PADDING;
    if (pages.room() < minimum) {
      turn(body);
    }
    while (true) {
      List<List<Slice>> now = new ArrayList<>();
      List<Column> later = new ArrayList<>();
      boolean more = false;
      for (Column column : rest) {
        int fits = fits(column.rest(), pages.room() - 2 * PADDING);
        now.add(column.rest().subList(0, fits));
        List<Slice> left = column.rest().subList(fits, column.rest().size());
        more |= !left.isEmpty();
        later.add(new Column(column.first(), column.last(), left, true, column.below()));
      }
      strip(rest, now, more);
      if (!more) {
        return;
      }
      rest = later;
      turn(body);
    }
  }

  private void turn(boolean body) {
    pages.open();
    if (body) {
      Map<Integer, Covered> open = Map.copyOf(covered);
      covered.clear();
      grid.rows().subList(0, grid.headRows()).forEach(head -> set(columns(head), false));
      covered.clear();
      covered.putAll(open);
    }
  }

  private static int fits(List<Slice> slices, double room) {
    double height = 0;
    int count = 0;
    while (count < slices.size() && height + slices.get(count).height() <= room) {
      height += slices.get(count++).height();
    }
    return count;
  }

  /** Draws the part of a row that stands on this page, and its rulings. */
  private void strip(List<Column> columns, List<List<Slice>> now, boolean cut) {
    double height = now.stream().mapToDouble(Slice::height).max().orElse(0) + 2 * PADDING;
    if (cut) {
      height = pages.room();
    }
    List<Ink> inks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double left = edges[column.first()];
      double right = edges[column.last()];
      inks.addAll(Slice.stack(now.get(i)).moved(left + PADDING, PADDING));
      inks.add(new Ink.Stroke(left, 0, left, height, WEIGHT));
      inks.add(new Ink.Stroke(right, 0, right, height, WEIGHT));
      if (cut || !column.below()) {
        inks.add(new Ink.Stroke(left, height, right, height, WEIGHT));
      }
      if (pages.atTop() || !column.above()) {
        inks.add(new Ink.Stroke(left, 0, right, 0, WEIGHT));
      }
    }
    pages.draw(inks);
    pages.advance(height);
  }

  private List<Column> columns(Part.Row row) {
    List<Column> columns = new ArrayList<>();
    int at = 0;
    for (Part.Cell cell : row.cells()) {
      at = addCovered(at, columns);
      int last = at + cell.columns();
      columns.add(new Column(at, last, slices(cell, at, last), false, cell.rows() > 1));
      if (cell.rows() > 1) {
        covered.put(at, new Covered(cell.columns(), cell.rows() - 1));
      }
      at = last;
    }
    addCovered(at, columns);
    return columns;
  }

  /** Empty columns for cells above that reach down to this row. */
  private int addCovered(int from, List<Column> columns) {
    int at = from;
    while (covered.containsKey(at)) {
      Covered above = covered.remove(at);
      int last = at + above.columns();
      columns.add(new Column(at, last, List.of(), true, above.rows() > 1));
      if (above.rows() > 1) {
        covered.put(at, new Covered(above.columns(), above.rows() - 1));
      }
      at = last;
    }
    return at;
  }

  private List<Slice> slices(Part.Cell cell, int first, int last) {
    double width = edges[last] - edges[first] - 2 * PADDING;
    List<Slice> slices = new ArrayList<>();
    cell.content().forEach(prose -> slices.addAll(typesetter.prose(prose, width, size)));
    return slices;
  }
}
