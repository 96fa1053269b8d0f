package dyak.ingest.flow;

import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a table row by row and finds their columns and spans. */
public final class TableBuilder {
  /** Wider tables do not come from a letter; a hostile span must not eat the memory. */
  private static final int MOST_COLUMNS = 1000;

  private final List<List<Growing>> rows = new ArrayList<>();
  private int column;

  private static final class Growing {
    private final int column;
    private final int columnSpan;
    private final List<FlowItem> content;
    private int rowSpan;

    Growing(int column, int columnSpan, int rowSpan, List<FlowItem> content) {
      this.column = column;
      this.columnSpan = columnSpan;
      this.rowSpan = rowSpan;
      this.content = content;
    }

    FlowTable.Cell cell() {
      return FlowTable.Cell.of(column, columnSpan, rowSpan, content);
    }
  }

  /** Starts a row. */
  public void row() {
    rows.add(new ArrayList<>());
    column = 0;
  }

  /** Leaves grid columns of the row without a cell. */
  public void skip(int columns) {
    column = Math.min(column + Math.max(columns, 0), MOST_COLUMNS);
  }

  /** Adds a cell to the row, right of those that it has and of those that reach down into it. */
  public void cell(int columnSpan, int rowSpan, List<FlowItem> content) {
    while (isCovered(column)) {
      column++;
    }
    int span = Math.max(1, Math.min(columnSpan, MOST_COLUMNS - Math.min(column, 999)));
    last().add(new Growing(column, span, Math.max(1, rowSpan), content));
    skip(span);
  }

  /** The cell above reaches down into this row. */
  public void goesOn(int columnSpan) {
    for (int i = rows.size() - 2; i >= 0; i--) {
      for (Growing above : rows.get(i)) {
        if (above.column == column && above.rowSpan == rows.size() - 1 - i) {
          above.rowSpan++;
          skip(columnSpan);
          return;
        }
      }
    }
    skip(columnSpan);
  }

  /** The table of all rows. */
  public FlowTable build(List<Integer> widths, boolean ruled, Side side) {
    List<FlowTable.Row> built = new ArrayList<>();
    for (List<Growing> row : rows) {
      built.add(new FlowTable.Row(row.stream().map(Growing::cell).toList()));
    }
    return new FlowTable(built, widths, ruled, side);
  }

  private boolean isCovered(int at) {
    for (int i = rows.size() - 2; i >= 0 && at < MOST_COLUMNS; i--) {
      int down = rows.size() - 1 - i;
      for (Growing above : rows.get(i)) {
        if (above.rowSpan > down && above.column <= at && at < above.column + above.columnSpan) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Growing> last() {
    if (rows.isEmpty()) {
      row();
    }
    return rows.get(rows.size() - 1);
  }
}
