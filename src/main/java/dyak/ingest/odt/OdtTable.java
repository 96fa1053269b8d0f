package dyak.ingest.odt;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.FlowTable;
import dyak.ingest.flow.TableBuilder;
import dyak.ingest.xml.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table with its spans, and whether strokes part its cells. */
final class OdtTable {
  private static final int MOST_COLUMNS = 1000;
  private static final int MOST_REPEATS = 1000;

  private final OdtStory story;
  private final TableBuilder builder = new TableBuilder();
  private final List<Integer> widths = new ArrayList<>();
  private int cells;
  private int ruled;

  OdtTable(OdtStory story) {
    this.story = story;
  }

  FlowTable read(List<FlowItem> before, XmlCursor xml) {
    String style = xml.attribute("style-name");
    story.startPage(before, "table", style);
    readRows(xml);
    return builder.build(widths, ruled * 2 > cells, Places.ofTable(story.styles, style));
  }

  private void readRows(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "table-column" -> column(xml);
        case "table-row" -> row(xml);
        case "table-columns",
            "table-header-columns",
            "table-header-rows",
            "table-rows",
            "table-row-group",
            "table-column-group" ->
            readRows(xml);
        default -> {}
      }
    }
  }

  private void column(XmlCursor xml) {
    String style = xml.attribute("style-name");
    Integer width = Length.twips(story.styles.property("table-column", style, "column-width"));
    int times = ListStyle.number(xml.attribute("number-columns-repeated"), 1);
    for (int i = 0; i < times && widths.size() < MOST_COLUMNS; i++) {
      widths.add(width == null ? 0 : width);
    }
  }

  private void row(XmlCursor xml) {
    builder.row();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("table-cell")) {
        cell(xml);
      }
    }
  }

  private void cell(XmlCursor xml) {
    String style = xml.attribute("style-name");
    int columns = ListStyle.number(xml.attribute("number-columns-spanned"), 1);
    int rows = ListStyle.number(xml.attribute("number-rows-spanned"), 1);
    int times = ListStyle.number(xml.attribute("number-columns-repeated"), 1);
    List<FlowItem> content = story.read(xml);
    for (int i = 0; i < Math.min(times, MOST_REPEATS); i++) {
      builder.cell(columns, rows, content);
    }
    if (!content.stream().allMatch(FlowParagraph.BLANK::equals)) {
      cells++;
      ruled += isRuled(style) ? 1 : 0;
    }
  }

  private boolean isRuled(@Nullable String style) {
    boolean all = isStroke(style, "border");
    boolean beside = all || isStroke(style, "border-left") || isStroke(style, "border-right");
    boolean above = all || isStroke(style, "border-top") || isStroke(style, "border-bottom");
    return beside && above;
  }

  private boolean isStroke(@Nullable String style, String edge) {
    String stroke = story.styles.property("table-cell", style, edge);
    return stroke != null && !stroke.contains("none") && !stroke.contains("#ffffff");
  }
}
