package dyak.ingest.sheet;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.Relations;
import dyak.ingest.xml.XmlCursor;
import dyak.ingest.xml.ZipParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an XLSX straight from its parts. */
public final class XlsxFlow {
  private final ZipParts parts;
  private final TextBudget budget;
  private final String main;
  private final Map<String, String> relations;
  private final List<String> strings = new ArrayList<>();

  private XlsxFlow(ZipParts parts, TextBudget budget) throws IOException {
    this.parts = parts;
    this.budget = budget;
    this.main = Relations.mainPart(parts, "xl/workbook.xml", budget);
    this.relations = Relations.of(parts, main, budget);
  }

  /** The sheets that are not hidden, each a table on a page of its own. */
  public static List<FlowItem> read(ZipParts parts, TextBudget budget) throws IOException {
    return new XlsxFlow(parts, budget).read();
  }

  private List<FlowItem> read() throws IOException {
    readStrings();
    NumberFormats formats = readFormats();
    List<FlowItem> items = new ArrayList<>();
    for (String sheet : sheets()) {
      SheetGrid grid = new SheetGrid(budget);
      try (XmlCursor xml = parts.xml(sheet, budget)) {
        new SheetReader(grid, strings, formats).read(xml);
      }
      if (!grid.isEmpty()) {
        items.add(grid.table());
        items.add(new PageBreak());
      }
    }
    return items;
  }

  private List<String> sheets() throws IOException {
    List<String> sheets = new ArrayList<>();
    try (XmlCursor xml = parts.xml(main, budget)) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        int list = xml.depth();
        boolean sheetList = xml.name().equals("sheets");
        while (sheetList && xml.nextChild(list)) {
          String part = relations.get(String.valueOf(xml.attributeOf("relationships", "id")));
          if (part != null && parts.has(part) && xml.attribute("state") == null) {
            sheets.add(part);
          }
        }
      }
    }
    return sheets;
  }

  private void readStrings() throws IOException {
    String part = ofType("sharedStrings");
    if (part == null) {
      return;
    }
    try (XmlCursor xml = parts.xml(part, budget)) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        strings.add(SheetReader.richText(xml));
      }
    }
  }

  private NumberFormats readFormats() throws IOException {
    String part = ofType("styles");
    if (part == null) {
      return new NumberFormats();
    }
    try (XmlCursor xml = parts.xml(part, budget)) {
      return NumberFormats.read(xml);
    }
  }

  private @Nullable String ofType(String type) {
    String part = relations.get(Relations.TYPE + type);
    return part != null && parts.has(part) ? part : null;
  }
}
