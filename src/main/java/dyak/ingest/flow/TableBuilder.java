package dyak.ingest.flow;

import dyak.layout.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the cells of a table row by row and finds their columns and spans. */
public final class TableBuilder {
  /** Wider tables do not come from a letter; a hostile span must not eat the memory. */
  private static final int MOST_COLUMNS = 1000;

  private final List<List<Growing>> rows = new ArrayList<>();

  /** The last cell in each grid column. */
  private final Map<Integer, Growing> reaching = new HashMap<>();

  private int column;

  private static final class Growing {
    private final int row;
    private final int column;
    private final int columnSpan;
    private final List<FlowItem> content;
    private int rowSpan;

    Growing(int row, int column, int columnSpan, int rowSpan, List<FlowItem> content) {
      this.row = row;
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

  /** The next cell of the row starts at a grid column, or right of it when that is taken. */
  public void moveTo(int next) {
    column = Math.min(next, MOST_COLUMNS);
  }

  /** Adds a cell to the row, right of those that it has and of those that reach down into it. */
  public void cell(int columnSpan, int rowSpan, List<FlowItem> content) {
    List<Growing> cells = last();
    while (isCovered(column)) {
      column++;
    }
    int span = Math.max(1, Math.min(columnSpan, MOST_COLUMNS - Math.min(column, 999)));
    Growing cell = new Growing(rows.size() - 1, column, span, Math.max(1, rowSpan), content);
    cells.add(cell);
    for (int i = column; i < column + span; i++) {
      reaching.put(i, cell);
    }
    skip(span);
  }

  /** The cell above reaches down into this row. */
  public void goesOn(int columnSpan) {
    Growing above = reaching.get(column);
    if (above != null && above.column == column && above.row + above.rowSpan == rows.size() - 1) {
      above.rowSpan++;
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
    Growing above = reaching.get(at);
    return at < MOST_COLUMNS
        && above != null
        && above.row < rows.size() - 1
        && above.row + above.rowSpan > rows.size() - 1;
  }

  private List<Growing> last() {
    if (rows.isEmpty()) {
      row();
    }
    return rows.get(rows.size() - 1);
  }
}
