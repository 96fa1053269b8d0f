package dyak.ingest.docx;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.FlowTable;
import dyak.ingest.flow.Placement;
import dyak.ingest.flow.TableBuilder;
import dyak.ingest.xml.XmlCursor;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:tbl}: rows and cells, merged ones resolved, and whether strokes part them. */
final class TableReader {
  private final StoryReader story;
  private final TableBuilder builder = new TableBuilder();
  private final List<Integer> widths = new ArrayList<>();
  private Borders borders = Borders.NONE;
  private Side side = Side.FULL;
  private int cells;
  private int ruled;

  TableReader(StoryReader story) {
    this.story = story;
  }

  FlowTable read(XmlCursor xml) {
    readRows(xml);
    return builder.build(widths, ruled * 2 > cells, side);
  }

  private void readRows(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "tblPr" -> readProps(xml);
        case "tblGrid" -> readGrid(xml);
        case "tr" -> readRow(xml);
        case "customXml", "ins" -> readRows(xml);
        case "sdt" -> {
          if (Wrapped.control(xml)) {
            readRows(xml);
          }
        }
        default -> {}
      }
    }
  }

  private void readProps(XmlCursor xml) {
    Borders own = Borders.NONE;
    String style = null;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "tblStyle" -> style = xml.attribute("val");
        case "tblBorders" -> own = Borders.read(xml);
        case "tblpPr" -> place(Properties.number(xml, "tblpX"), xml.attribute("tblpXSpec"));
        case "tblInd" -> place(Properties.number(xml, "w"), null);
        case "jc" -> place(null, xml.attribute("val"));
        default -> {}
      }
    }
    borders = own.over(story.styles.borders(style));
  }

  private void place(@Nullable Integer offset, @Nullable String align) {
    boolean right = "right".equals(align) || "end".equals(align);
    if (right || (offset != null && offset >= Placement.RIGHT_HALF)) {
      side = Side.RIGHT;
    }
  }

  private void readGrid(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("gridCol")) {
        Integer width = Properties.number(xml, "w");
        widths.add(width == null ? 0 : width);
      }
    }
  }

  private void readRow(XmlCursor xml) {
    builder.row();
    readCells(xml);
  }

  private void readCells(XmlCursor xml) {
    int depth = xml.depth();
    boolean deleted = false;
    while (!deleted && xml.nextChild(depth)) {
      switch (xml.name()) {
        case "trPr" -> deleted = readRowProps(xml);
        case "tc" -> readCell(xml);
        case "customXml", "ins" -> readCells(xml);
        case "sdt" -> {
          if (Wrapped.control(xml)) {
            readCells(xml);
          }
        }
        default -> {}
      }
    }
  }

  /** Leaves the columns free that the row does; true when the row is a tracked deletion. */
  private boolean readRowProps(XmlCursor xml) {
    boolean deleted = false;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("gridBefore")) {
        Integer before = Properties.number(xml, "val");
        builder.skip(before == null ? 0 : before);
      }
      deleted |= xml.name().equals("del");
    }
    return deleted;
  }

  private void readCell(XmlCursor xml) {
    CellProps props = CellProps.NONE;
    List<FlowItem> content = new ArrayList<>();
    StoryReader.Pending pending = new StoryReader.Pending();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("tcPr")) {
        props = CellProps.read(xml);
      } else {
        story.readChild(content, xml, pending);
      }
    }
    if (props.goesOn()) {
      builder.goesOn(props.span());
      return;
    }
    builder.cell(props.span(), 1, content);
    if (!content.stream().allMatch(FlowParagraph.BLANK::equals)) {
      cells++;
      ruled += props.borders().ruleCell(borders) ? 1 : 0;
    }
  }
}
