package dyak.ingest.doc;

import dyak.ingest.flow.Edges;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowTable;
import dyak.ingest.flow.Placement;
import dyak.ingest.flow.TableBuilder;
import dyak.layout.Side;
import java.util.List;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** A table whose grid is found from the edges of its cells. */
final class DocTable {
  /** Edges that differ by less, in twentieths of a point, are one. */
  private static final int SLACK = 60;

  private static final int NIL = 0xFF;

  private final DocStory story;
  private final Table table;
  private final Edges edges = new Edges(SLACK);
  private int cells;
  private int ruled;

  DocTable(DocStory story, Table table) {
    this.story = story;
    this.table = table;
  }

  FlowTable read() {
    findEdges();
    TableBuilder builder = new TableBuilder();
    for (int i = 0; i < table.numRows(); i++) {
      builder.row();
      readRow(builder, table.getRow(i));
    }
    return builder.build(edges.widths(), ruled * 2 > cells, side());
  }

  private Side side() {
    if (table.numRows() > 0 && table.getRow(0).getRowJustification() == DocStory.RIGHT) {
      return Side.RIGHT;
    }
    return Placement.at(edges.left());
  }

  private void findEdges() {
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        edges.add(row.getCell(j).getLeftEdge());
        edges.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
      }
    }
  }

  private void readRow(TableBuilder builder, TableRow row) {
    int column = 0;
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      if (cell.isMerged() && !cell.isFirstMerged()) {
        continue;
      }
      int start = Math.max(column, edges.at(cell.getLeftEdge()));
      int span = Math.max(1, edges.at(rightEdge(row, i)) - start);
      builder.skip(start - column);
      column = start + span;
      if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
        builder.goesOn(span);
      } else {
        addCell(builder, span, row, cell);
      }
    }
  }

  /** Where a cell ends, with those that are merged into it. */
  private static int rightEdge(TableRow row, int index) {
    int last = index;
    while (row.getCell(index).isFirstMerged()
        && last + 1 < row.numCells()
        && row.getCell(last + 1).isMerged()
        && !row.getCell(last + 1).isFirstMerged()) {
      last++;
    }
    return row.getCell(last).getLeftEdge() + row.getCell(last).getWidth();
  }

  private void addCell(TableBuilder builder, int span, TableRow row, TableCell cell) {
    List<FlowItem> content = story.read(cell, table.getTableLevel());
    builder.cell(span, 1, content);
    if (!cell.text().isBlank()) {
      cells++;
      boolean beside =
          isOn(cell.getBrcLeft(), row.getVerticalBorder())
              || isOn(cell.getBrcRight(), row.getVerticalBorder());
      boolean above =
          isOn(cell.getBrcTop(), row.getHorizontalBorder())
              || isOn(cell.getBrcBottom(), row.getHorizontalBorder());
      ruled += beside && above ? 1 : 0;
    }
  }

  /** Whether a cell has a stroke of its own, or leaves it to the table and that has one. */
  private static boolean isOn(@Nullable BorderCode own, @Nullable BorderCode table) {
    int type = own == null ? 0 : own.getBorderType();
    if (type == 0 && table != null) {
      type = table.getBorderType();
    }
    return type != 0 && type != NIL;
  }
}
