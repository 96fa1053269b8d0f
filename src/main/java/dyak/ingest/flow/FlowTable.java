package dyak.ingest.flow;

import dyak.layout.Side;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as its author drew it; {@code ruled} when strokes part its cells, {@code widths} of its
 * grid columns in any unit, or empty where the format does not say.
 */
public record FlowTable(List<Row> rows, List<Integer> widths, boolean ruled, Side side)
    implements FlowItem {
  public FlowTable {
    rows = List.copyOf(rows);
    widths = List.copyOf(widths);
  }

  int columns() {
    return rows.stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::end).max().orElse(0);
  }

  FlowTable at(Side place) {
    return new FlowTable(rows, widths, ruled, place);
  }

  /** Cells from left to right. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    List<Cell> filled() {
      return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
  }

  /**
   * A cell: its first column (from 0), how many columns and rows it spans, and what is in it.
   *
   * @param paragraphs those that print something, a row of a table inside being one; kept, since
   *     asking tables inside tables again and again would take for ever
   */
  public record Cell(
      int column,
      int columnSpan,
      int rowSpan,
      List<FlowItem> content,
      List<FlowParagraph> paragraphs) {
    public Cell {
      content = List.copyOf(content);
      paragraphs = List.copyOf(paragraphs);
    }

    static Cell of(int column, int columnSpan, int rowSpan, List<FlowItem> content) {
      List<FlowParagraph> paragraphs =
          content.stream().flatMap(item -> FlowText.paragraphs(item).stream()).toList();
      return new Cell(column, columnSpan, rowSpan, content, paragraphs);
    }

    int end() {
      return column + columnSpan;
    }

    boolean isBlank() {
      return paragraphs.isEmpty();
    }

    String text() {
      return paragraphs.stream().map(FlowParagraph::text).collect(Collectors.joining(" "));
    }
  }
}
