package dyak.ingest.sheet;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.XmlCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the sheets of an OpenDocument spreadsheet, whose cells say how they are shown. */
public final class OdsFlow {
  private final TextBudget budget;
  private final Set<String> hidden = new HashSet<>();
  private final List<FlowItem> items = new ArrayList<>();

  private OdsFlow(TextBudget budget) {
    this.budget = budget;
  }

  /** The sheets that are not hidden, each a table on a page of its own. */
  public static List<FlowItem> read(XmlCursor xml, TextBudget budget) {
    OdsFlow flow = new OdsFlow(budget);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("automatic-styles")) {
        flow.readStyles(xml);
      } else if (xml.name().equals("body")) {
        flow.readBody(xml);
      }
    }
    return flow.items;
  }

  /** A sheet is hidden by its style. */
  private void readStyles(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      String name = String.valueOf(xml.attribute("name"));
      int style = xml.depth();
      while (xml.nextChild(style)) {
        if (xml.name().equals("table-properties") && "false".equals(xml.attribute("display"))) {
          hidden.add(name);
        }
      }
    }
  }

  private void readBody(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      int book = xml.depth();
      while (xml.nextChild(book)) {
        if (xml.name().equals("table")
            && !hidden.contains(String.valueOf(xml.attribute("style-name")))) {
          readSheet(xml);
        }
      }
    }
  }

  private void readSheet(XmlCursor xml) {
    SheetGrid grid = new SheetGrid(budget);
    new OdsSheet(grid).read(xml);
    if (!grid.isEmpty()) {
      items.add(grid.table());
      items.add(new PageBreak());
    }
  }
}
