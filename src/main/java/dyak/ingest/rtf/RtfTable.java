package dyak.ingest.rtf;

import dyak.ingest.flow.Edges;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowTable;
import dyak.ingest.flow.Placement;
import dyak.ingest.flow.TableBuilder;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;

/** A table as its rows come in; the cell that is being filled is its last. */
final class RtfTable {
  /** Edges that differ by less, in twentieths of a point, are one. */
  private static final int SLACK = 60;

  /** Where a cell ends, how it is merged with its neighbours, and whether strokes part it. */
  record CellShape(
      int right, boolean startsDown, boolean goesOnDown, boolean goesOnAcross, boolean ruled) {}

  /** The cells of a row, and where it starts. */
  record RowShape(int left, boolean rightAligned, List<CellShape> cells) {
    RowShape {
      cells = List.copyOf(cells);
    }
  }

  private record Row(RowShape shape, List<List<FlowItem>> cells) {}

  private final List<Row> rows = new ArrayList<>();
  private List<List<FlowItem>> cells = new ArrayList<>();
  private List<FlowItem> open = new ArrayList<>();

  /** The content of the cell that is being filled. */
  List<FlowItem> open() {
    return open;
  }

  void endCell() {
    cells.add(open);
    open = new ArrayList<>();
  }

  void endRow(RowShape shape) {
    if (!open.isEmpty()) {
      endCell();
    }
    rows.add(new Row(shape, cells));
    cells = new ArrayList<>();
  }

  /** The table; cells that no row has closed make a row of their own. */
  FlowTable build(RowShape last) {
    if (!cells.isEmpty() || !open.isEmpty()) {
      endRow(last);
    }
    Edges edges = new Edges(SLACK);
    for (Row row : rows) {
      edges.add(row.shape.left);
      row.shape.cells.forEach(cell -> edges.add(cell.right));
    }
    TableBuilder builder = new TableBuilder();
    rows.forEach(row -> build(builder, edges, row));
    return builder.build(edges.widths(), isRuled(), side(edges));
  }

  private static void build(TableBuilder builder, Edges edges, Row row) {
    builder.row();
    int column = edges.at(row.shape.left);
    builder.skip(column);
    for (int i = 0; i < row.cells.size(); i++) {
      List<CellShape> shapes = row.shape.cells;
      CellShape shape = i < shapes.size() ? shapes.get(i) : null;
      if (shape != null && shape.goesOnAcross) {
        continue;
      }
      int last = i;
      while (last + 1 < shapes.size() && shapes.get(last + 1).goesOnAcross) {
        last++;
      }
      int end = shape == null ? column + 1 : Math.max(column + 1, edges.at(shapes.get(last).right));
      if (shape != null && shape.goesOnDown) {
        builder.goesOn(end - column);
      } else {
        builder.cell(end - column, 1, row.cells.get(i));
      }
      column = end;
    }
  }

  private boolean isRuled() {
    int all = 0;
    int ruled = 0;
    for (Row row : rows) {
      for (int i = 0; i < row.cells.size() && i < row.shape.cells.size(); i++) {
        if (!row.cells.get(i).isEmpty()) {
          all++;
          ruled += row.shape.cells.get(i).ruled ? 1 : 0;
        }
      }
    }
    return ruled * 2 > all;
  }

  private Side side(Edges edges) {
    boolean right = !rows.isEmpty() && rows.get(0).shape.rightAligned;
    return right ? Side.RIGHT : Placement.at(edges.left());
  }
}
