package dyak.ingest.html;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowTable;
import dyak.ingest.flow.TableBuilder;
import dyak.ingest.html.HtmlStyle.Place;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table with its spans, and whether strokes or head cells make it one of data. */
final class HtmlTable {
  private final HtmlWalk reader;
  private final boolean ruledByPage;
  private final TableBuilder builder = new TableBuilder();
  private boolean ruledByTable;
  private boolean headed;
  private int cells;
  private int ruled;

  HtmlTable(HtmlWalk reader, boolean ruledByPage) {
    this.reader = reader;
    this.ruledByPage = ruledByPage;
  }

  FlowTable read(Element table, Place place) {
    String border = table.attr("border");
    ruledByTable = border.isEmpty() ? ruledByPage || table.hasAttr("border") : !border.equals("0");
    readRows(table, place);
    return builder.build(List.of(), headed || ruled * 2 > cells, place.side());
  }

  private void readRows(Element parent, Place place) {
    for (Element child : parent.children()) {
      switch (child.normalName()) {
        case "thead", "tbody", "tfoot" -> readRows(child, place.of(child));
        case "tr" -> readRow(child, place.of(child));
        case "caption" -> {
          builder.row();
          builder.cell(1, 1, reader.read(child, place));
        }
        default -> {}
      }
    }
  }

  private void readRow(Element row, Place place) {
    if (HtmlStyle.isHidden(row)) {
      return;
    }
    builder.row();
    for (Element cell : row.children()) {
      boolean header = cell.normalName().equals("th");
      if ((!header && !cell.normalName().equals("td")) || HtmlStyle.isHidden(cell)) {
        continue;
      }
      List<FlowItem> content = reader.read(cell, place.of(cell));
      builder.cell(
          HtmlList.number(cell.attr("colspan"), 1),
          HtmlList.number(cell.attr("rowspan"), 1),
          content);
      if (!content.isEmpty()) {
        Boolean strokes = HtmlStyle.strokes(cell);
        cells++;
        headed |= header;
        ruled += (strokes != null ? strokes : ruledByTable) ? 1 : 0;
      }
    }
  }
}
