package dyak.ingest.sheet;

import dyak.ingest.xml.XmlCursor;

/** Reads the cells of one sheet of an OpenDocument spreadsheet. */
final class OdsSheet {
  /** Rows and cells that repeat more often are there for their looks. */
  private static final int MOST_REPEATS = 100;

  private static final int MOST_CELLS = 1 << 20;

  private final SheetGrid grid;
  private int row;
  private int column;

  OdsSheet(SheetGrid grid) {
    this.grid = grid;
  }

  void read(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "table-row" -> row(xml);
        case "table-header-rows", "table-rows", "table-row-group" -> read(xml);
        default -> {}
      }
    }
  }

  private void row(XmlCursor xml) {
    int times = number(xml, "number-rows-repeated");
    column = 0;
    if (xml.attribute("visibility") == null || "visible".equals(xml.attribute("visibility"))) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        cell(xml, times);
      }
    }
    row = Math.min(row + times, MOST_CELLS);
  }

  private void cell(XmlCursor xml, int rows) {
    int times = number(xml, "number-columns-repeated");
    int columns = number(xml, "number-columns-spanned");
    int down = number(xml, "number-rows-spanned");
    String text = text(xml);
    if (!text.isBlank()) {
      for (int i = 0; i < Math.min(rows, MOST_REPEATS); i++) {
        for (int j = 0; j < Math.min(times, MOST_REPEATS); j++) {
          grid.put(row + i, column + j, text);
        }
      }
      if (columns > 1 || down > 1) {
        grid.merge(row, column, row + down - 1, column + columns - 1);
      }
    }
    column = Math.min(column + times, MOST_CELLS);
  }

  /** The paragraphs of a cell, but not what is noted or drawn on it. */
  private static String text(XmlCursor xml) {
    StringBuilder text = new StringBuilder();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("p")) {
        text.append(text.isEmpty() ? "" : "\n");
        paragraph(xml, text);
      }
    }
    return text.toString();
  }

  private static void paragraph(XmlCursor xml, StringBuilder text) {
    int depth = xml.depth();
    while (xml.nextNode(depth)) {
      if (xml.onText()) {
        text.append(xml.characters());
      } else {
        switch (xml.name()) {
          case "s", "tab" -> text.append(' ');
          case "line-break" -> text.append('\n');
          case "annotation" -> {}
          default -> paragraph(xml, text);
        }
      }
    }
  }

  private static int number(XmlCursor xml, String attribute) {
    return Math.min(Math.max(1, NumberFormats.whole(xml.attribute(attribute))), MOST_CELLS);
  }
}
