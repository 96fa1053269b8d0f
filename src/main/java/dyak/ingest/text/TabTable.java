package dyak.ingest.text;

import dyak.ingest.flow.Signatory;
import dyak.layout.Block;
import dyak.layout.Line;
import dyak.layout.Side;
import dyak.layout.Table;
import dyak.layout.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of cells parted by tabs, one row to a line. */
final class TabTable {
  /** No half of a corner blank has longer lines. */
  private static final int HALF = 50;

  private TabTable() {}

  /** The line behind the table that starts at a line, or the line itself where none does. */
  static int end(List<String> lines, int start) {
    int tabs = tabs(lines.get(start));
    boolean within = start > 0 && tabs(lines.get(start - 1)) == tabs;
    if (tabs == 0 || within || lines.get(start).isBlank()) {
      return start;
    }
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).isBlank() && tabs(lines.get(end)) == tabs) {
      end++;
    }
    return isTable(lines.subList(start, end), tabs) ? end : start;
  }

  private static boolean isTable(List<String> rows, int tabs) {
    long full = rows.stream().filter(row -> filled(row) >= Math.min(3, tabs + 1)).count();
    if (tabs == 1) {
      boolean signatures = rows.stream().allMatch(row -> Signatory.isName(lastCell(row)));
      return rows.size() > 1 && full * 2 > rows.size() && !signatures;
    }
    return rows.size() > 1 ? full > 0 : tabs > 2 && full == 1;
  }

  static List<Block> read(List<String> rows, int page, Markup markup) {
    if (isLayout(rows)) {
      return List.of(side(rows, 0, page, markup), side(rows, 1, page, markup));
    }
    List<Table.Row> read = new ArrayList<>();
    for (String row : rows) {
      List<Table.Cell> cells = new ArrayList<>();
      for (String cell : cells(row)) {
        markup.endBlock();
        List<Line> lines = TextLines.plain(List.of(cell), page, markup);
        cells.add(new Table.Cell(cells.size(), 1, 1, lines));
      }
      read.add(new Table.Row(cells));
    }
    markup.endBlock();
    return List.of(new Table(read));
  }

  /** Two columns of short lines that go on below each other are a blank, not data. */
  private static boolean isLayout(List<String> rows) {
    List<List<String>> cells = rows.stream().map(TabTable::cells).toList();
    return cells.get(0).size() == 2
        && rows.size() >= 3
        && cells.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= HALF)
        && (goesOn(cells, 0) || goesOn(cells, 1))
        && cells.stream().noneMatch(row -> row.get(0).matches("\\d.*"));
  }

  private static boolean goesOn(List<List<String>> rows, int column) {
    long open =
        rows.stream()
            .skip(1)
            .map(row -> row.get(column))
            .filter(cell -> cell.isEmpty() || Character.isLowerCase(cell.charAt(0)))
            .count();
    return open * 2 >= rows.size() - 1;
  }

  private static TextBlock side(List<String> rows, int column, int page, Markup markup) {
    List<String> cells =
        rows.stream().map(row -> cells(row).get(column)).filter(cell -> !cell.isEmpty()).toList();
    List<Line> lines = TextLines.plain(cells, page, markup);
    markup.endBlock();
    return new TextBlock(lines, column == 0 ? Side.LEFT : Side.RIGHT);
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\t", -1)).map(String::strip).toList();
  }

  private static int tabs(String line) {
    return (int) line.chars().filter(c -> c == '\t').count();
  }

  private static long filled(String row) {
    return cells(row).stream().filter(cell -> !cell.isEmpty()).count();
  }

  private static String lastCell(String row) {
    return row.substring(row.lastIndexOf('\t') + 1).strip();
  }
}
