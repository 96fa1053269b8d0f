package dyak.ingest.sheet;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.XmlCursor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the XML of Excel 2003, in which many a program writes its tables. */
public final class ExcelXmlFlow {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)T00:00:00(?:\\.0+)?");

  private final SheetGrid grid;
  private int row = -1;
  private int column;

  private ExcelXmlFlow(SheetGrid grid) {
    this.grid = grid;
  }

  /** The sheets, each a table on a page of its own. */
  public static List<FlowItem> read(byte[] bytes, TextBudget budget) throws IOException {
    List<FlowItem> items = new ArrayList<>();
    try (XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(bytes), budget)) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        SheetGrid grid = new SheetGrid(budget);
        if (xml.name().equals("Worksheet")) {
          new ExcelXmlFlow(grid).readSheet(xml);
        }
        if (!grid.isEmpty()) {
          items.add(grid.table());
          items.add(new PageBreak());
        }
      }
    }
    return items;
  }

  private void readSheet(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      int table = xml.depth();
      boolean cells = xml.name().equals("Table");
      while (cells && xml.nextChild(table)) {
        if (xml.name().equals("Row")) {
          readRow(xml);
        }
      }
    }
  }

  private void readRow(XmlCursor xml) {
    int index = NumberFormats.whole(xml.attribute("Index"));
    boolean hidden = "1".equals(xml.attribute("Hidden"));
    row = index > 0 ? index - 1 : row + 1;
    column = 0;
    int depth = xml.depth();
    while (!hidden && xml.nextChild(depth)) {
      readCell(xml);
    }
  }

  private void readCell(XmlCursor xml) {
    int index = NumberFormats.whole(xml.attribute("Index"));
    int across = NumberFormats.whole(xml.attribute("MergeAcross"));
    int down = NumberFormats.whole(xml.attribute("MergeDown"));
    column = index > 0 ? index - 1 : column;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("Data")) {
        grid.put(row, column, shown(xml.text()));
      }
    }
    if (across > 0 || down > 0) {
      grid.merge(row, column, row + Math.max(0, down), column + Math.max(0, across));
    }
    column += 1 + Math.max(0, across);
  }

  private static String shown(String value) {
    Matcher date = DATE.matcher(value);
    return date.matches() ? date.group(3) + "." + date.group(2) + "." + date.group(1) : value;
  }
}
