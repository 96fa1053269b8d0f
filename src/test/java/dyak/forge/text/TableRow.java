package dyak.forge.text;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.record.Assignment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table of assignments: its cells by column, and its record unless it is a heading. */
record TableRow(Map<TableColumn, Part.Cell> cells, @Nullable Assignment gold) {
  TableRow {
    cells = Map.copyOf(cells);
  }

  /** The row as a sheet has it; a column that a merged cell above covers has no cell. */
  Part.Row printed(List<TableColumn> columns) {
    return new Part.Row(columns.stream().filter(cells::containsKey).map(cells::get).toList());
  }

  /** A heading over all columns. */
  static TableRow heading(String text, int columns, TableColumn first) {
    Part.Prose prose = Part.Prose.flush(text, Align.CENTRE).with(Look.BOLD);
    return new TableRow(Map.of(first, new Part.Cell(List.of(prose), columns, 1)), null);
  }
}
