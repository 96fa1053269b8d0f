package dyak.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Items of a flow as mere paragraphs. */
final class FlowText {
  private FlowText() {}

  /** The paragraphs of an item that print something; a row of a table is one. */
  static List<FlowParagraph> paragraphs(FlowItem item) {
    if (item instanceof FlowParagraph paragraph) {
      return paragraph.isBlank() ? List.of() : List.of(paragraph);
    }
    List<FlowParagraph> rows = new ArrayList<>();
    if (item instanceof FlowTable table) {
      for (FlowTable.Row row : table.rows()) {
        rows.addAll(joined(row.filled()));
      }
    }
    return rows;
  }

  /** Cells side by side: one line when each holds one paragraph, one below the other if not. */
  static List<FlowParagraph> joined(List<FlowTable.Cell> cells) {
    List<List<FlowParagraph>> contents = cells.stream().map(FlowTable.Cell::paragraphs).toList();
    if (cells.size() > 1 && contents.stream().allMatch(content -> content.size() == 1)) {
      String line =
          contents.stream().map(content -> content.get(0).text()).collect(Collectors.joining(" "));
      return List.of(contents.get(0).get(0).with(line));
    }
    return contents.stream().flatMap(List::stream).toList();
  }
}
