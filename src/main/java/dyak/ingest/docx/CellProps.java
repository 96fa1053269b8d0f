package dyak.ingest.docx;

import dyak.ingest.xml.XmlCursor;

/** {@code w:tcPr}: how many columns a cell spans, its strokes, whether it is the one above. */
record CellProps(int span, boolean goesOn, Borders borders) {
  static final CellProps NONE = new CellProps(1, false, Borders.NONE);

  static CellProps read(XmlCursor xml) {
    CellProps props = NONE;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      props = props.with(xml);
    }
    return props;
  }

  private CellProps with(XmlCursor xml) {
    return switch (xml.name()) {
      case "gridSpan" -> {
        Integer value = Properties.number(xml, "val");
        yield new CellProps(value == null ? 1 : value, goesOn, borders);
      }
      case "vMerge" -> new CellProps(span, !"restart".equals(xml.attribute("val")), borders);
      case "tcBorders" -> new CellProps(span, goesOn, Borders.read(xml));
      default -> this;
    };
  }
}
