package dyak.ingest.flow;

import dyak.ingest.flow.FlowTable.Cell;
import dyak.ingest.flow.FlowTable.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Where the columns of a table without rules stand, and whether they hold data. */
final class TableGrid {
  private TableGrid() {}

  /** Grid columns in which a cell with text starts. */
  static List<Integer> usedColumns(FlowTable table) {
    return table.rows().stream()
        .flatMap(row -> row.filled().stream())
        .map(Cell::column)
        .distinct()
        .sorted()
        .toList();
  }

  /** Data has the same three or more columns filled in most rows, or two in many. */
  static boolean isData(FlowTable table) {
    List<Row> rows = table.rows().stream().filter(row -> !row.filled().isEmpty()).toList();
    boolean merged =
        rows.stream()
            .flatMap(row -> row.filled().stream())
            .anyMatch(cell -> cell.rowSpan() > 1 || cell.columnSpan() > 1);
    long wide = rows.stream().filter(row -> row.filled().size() > 2).count();
    long paired = rows.stream().filter(row -> row.filled().size() > 1).count();
    if (merged) {
      return wide >= 4 && wide * 10 >= rows.size() * 7L;
    }
    boolean manyColumns = rows.size() >= 2 && wide * 10 >= rows.size() * 7L;
    boolean manyPairs = paired >= 3 && paired * 10 >= rows.size() * 6L && !isWrapped(rows);
    return manyColumns || manyPairs;
  }

  /** Short lines that go on in lower case below each other are halves of a blank, not data. */
  private static boolean isWrapped(List<Row> rows) {
    long open =
        rows.stream()
            .skip(1)
            .filter(row -> row.filled().size() > 1)
            .filter(row -> row.filled().stream().allMatch(TableGrid::goesOn))
            .count();
    return open * 2 >= rows.size() - 1;
  }

  private static boolean goesOn(Cell cell) {
    String text = cell.text().strip();
    return text.length() < 50 && Character.isLowerCase(text.charAt(0));
  }

  /**
   * The grid column that the right side starts at: no cell crosses it, and it is near the middle.
   */
  static int gutter(FlowTable table) {
    int columns = table.columns();
    return IntStream.range(1, columns)
        .filter(at -> hasText(table, 0, at) && hasText(table, at, columns))
        .boxed()
        .min(
            Comparator.comparingLong((Integer at) -> crossing(table, at))
                .thenComparingLong(at -> startsWithText(table, at) ? 0 : 1)
                .thenComparingDouble(at -> Math.abs(startShare(table, at) - 0.5)))
        .orElse(columns);
  }

  private static boolean hasText(FlowTable table, int from, int to) {
    return table.rows().stream()
        .flatMap(row -> row.filled().stream())
        .anyMatch(cell -> cell.column() >= from && cell.end() <= to);
  }

  private static boolean startsWithText(FlowTable table, int column) {
    return usedColumns(table).contains(column);
  }

  private static long crossing(FlowTable table, int at) {
    return table.rows().stream()
        .flatMap(row -> row.filled().stream())
        .filter(cell -> cell.column() < at && cell.end() > at)
        .count();
  }

  /** How far from the left edge a grid column starts, as a share of the table's width. */
  static double startShare(FlowTable table, int column) {
    List<Integer> widths = table.widths();
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    if (widths.size() < table.columns() || all <= 0) {
      return (double) column / Math.max(1, table.columns());
    }
    return (double) widths.subList(0, column).stream().mapToInt(Integer::intValue).sum() / all;
  }
}
