package dyak.ingest.flow;

import dyak.ingest.flow.FlowTable.Cell;
import dyak.ingest.flow.FlowTable.Row;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table without rules that only places text: a corner blank is read left side first, signatures
 * row by row.
 */
final class LayoutTable {
  private LayoutTable() {}

  /** What the table places, or nothing when it is a table of data. */
  static List<FlowItem> unfold(FlowTable table) {
    List<Integer> used = TableGrid.usedColumns(table);
    if (used.size() < 2) {
      return column(table, used);
    }
    if (table.ruled()) {
      return List.of();
    }
    if (table.side() != Side.FULL) {
      return lines(table);
    }
    if (isSignatures(table)) {
      return signatures(table);
    }
    return TableGrid.isData(table) ? List.of() : sides(table, TableGrid.gutter(table));
  }

  private static List<FlowItem> column(FlowTable table, List<Integer> used) {
    boolean right =
        table.side() == Side.RIGHT
            || (!used.isEmpty() && TableGrid.startShare(table, used.get(0)) > 0.4);
    List<FlowItem> placed = new ArrayList<>();
    for (Row row : table.rows()) {
      for (Cell cell : row.filled()) {
        place(placed, cell.content(), right ? Side.RIGHT : table.side());
      }
    }
    return placed;
  }

  /** A table that stands within one side of the page has no sides of its own. */
  private static List<FlowItem> lines(FlowTable table) {
    List<FlowItem> placed = new ArrayList<>();
    table.rows().forEach(row -> placeRow(placed, row.filled(), table.side()));
    return placed;
  }

  private static boolean isSignatures(FlowTable table) {
    List<Row> rows = table.rows().stream().filter(row -> row.filled().size() > 1).toList();
    return !rows.isEmpty() && rows.stream().allMatch(row -> isName(last(row)));
  }

  private static boolean isName(Cell cell) {
    return Signatory.isName(cell.text());
  }

  private static Cell last(Row row) {
    return row.filled().get(row.filled().size() - 1);
  }

  /** Each row is a block: the position, the name on its last line, then what stands between. */
  private static List<FlowItem> signatures(FlowTable table) {
    List<FlowItem> placed = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> filled = row.filled();
      if (filled.size() < 2) {
        filled.forEach(cell -> place(placed, cell.content(), Side.FULL));
        continue;
      }
      List<FlowParagraph> position = new ArrayList<>(filled.get(0).paragraphs());
      FlowParagraph end = position.remove(position.size() - 1);
      placed.addAll(position);
      placed.add(end.with(end.text() + " " + last(row).text().strip()));
      placed.add(FlowParagraph.BLANK);
      filled
          .subList(1, filled.size() - 1)
          .forEach(cell -> place(placed, cell.content(), Side.FULL));
    }
    return placed;
  }

  /** The left side of the rows, then the right; a cell that crosses the gutter parts the rows. */
  private static List<FlowItem> sides(FlowTable table, int gutter) {
    List<FlowItem> placed = new ArrayList<>();
    List<Row> open = new ArrayList<>();
    for (Row row : table.rows()) {
      if (isLine(row, gutter) || row.filled().stream().anyMatch(cell -> crosses(cell, gutter))) {
        placeSides(placed, open, gutter);
        open.clear();
        placeRow(placed, row.filled(), Side.FULL);
      } else {
        open.add(row);
      }
    }
    placeSides(placed, open, gutter);
    return placed;
  }

  private static boolean crosses(Cell cell, int gutter) {
    return cell.column() < gutter && cell.end() > gutter;
  }

  /** Date and number stand in cells of their own, yet are one line. */
  private static boolean isLine(Row row, int gutter) {
    List<Cell> filled = row.filled();
    return !filled.isEmpty()
        && filled.get(0).end() <= gutter
        && filled.stream()
            .filter(cell -> cell.column() >= gutter)
            .findFirst()
            .filter(cell -> Registration.isPart(cell.text()))
            .isPresent();
  }

  private static void placeSides(List<FlowItem> placed, List<Row> rows, int gutter) {
    for (Row row : rows) {
      placeRow(placed, row.filled().stream().filter(cell -> cell.end() <= gutter), Side.LEFT);
    }
    for (Row row : rows) {
      placeRow(placed, row.filled().stream().filter(cell -> cell.column() >= gutter), Side.RIGHT);
    }
  }

  private static void placeRow(List<FlowItem> placed, Stream<Cell> cells, Side side) {
    placeRow(placed, cells.toList(), side);
  }

  private static void placeRow(List<FlowItem> placed, List<Cell> cells, Side side) {
    if (cells.size() == 1) {
      place(placed, cells.get(0).content(), side);
    } else {
      place(placed, FlowText.joined(cells), side);
    }
  }

  private static void place(List<FlowItem> placed, List<? extends FlowItem> content, Side side) {
    for (FlowItem item : content) {
      if (item instanceof FlowParagraph paragraph) {
        placed.add(paragraph.at(side));
      } else if (item instanceof FlowTable table) {
        placed.add(table.at(side));
      }
    }
    if (!content.isEmpty()) {
      placed.add(FlowParagraph.BLANK);
    }
  }
}
