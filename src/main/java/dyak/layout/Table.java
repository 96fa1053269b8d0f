package dyak.layout;

import java.util.List;

/**
 * A table of data, row by row. A borderless table that only places blocks side by side is text
 * blocks instead.
 */
public record Table(List<Row> rows) implements Block {
  public Table {
    rows = List.copyOf(rows);
  }

  /** The number of columns of the widest row. */
  public int columns() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .mapToInt(cell -> cell.column() + cell.columnSpan())
        .max()
        .orElse(0);
  }

  /** Cells from left to right; a column covered by a cell of a row above has none here. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell: its first column (from 0), how many columns and rows it spans (from 1), and its lines.
   */
  public record Cell(int column, int columnSpan, int rowSpan, List<Line> lines) {
    public Cell {
      if (column < 0 || columnSpan < 1 || rowSpan < 1) {
        throw new IllegalArgumentException(
            "cell at column " + column + " spanning " + columnSpan + " x " + rowSpan);
      }
      lines = List.copyOf(lines);
    }
  }
}
