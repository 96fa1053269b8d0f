package dyak.ingest.docx;

import dyak.ingest.flow.Placement;
import dyak.ingest.xml.XmlCursor;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the properties of a paragraph from the children of {@code w:pPr}. */
final class ParagraphPropsReader {
  private @Nullable String style;
  private @Nullable Integer list;
  private @Nullable Integer level;
  private @Nullable Integer indent;
  private @Nullable Integer firstLine;
  private @Nullable String align;
  private @Nullable Boolean pageBreakBefore;
  private @Nullable Integer frame;
  private @Nullable List<Integer> tabStops;
  private boolean markDeleted;
  private RunProps mark = RunProps.NONE;

  void read(XmlCursor xml) {
    switch (xml.name()) {
      case "pStyle" -> style = xml.attribute("val");
      case "numPr", "listPr" -> readNumber(xml);
      case "ind" -> readIndent(xml);
      case "jc" -> align = xml.attribute("val");
      case "pageBreakBefore" -> pageBreakBefore = Properties.flag(xml);
      case "framePr" -> frame = frame(xml);
      case "tabs" -> readTabStops(xml);
      case "rPr" -> readMark(xml);
      default -> {}
    }
  }

  private void readNumber(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("numId") || xml.name().equals("ilfo")) {
        list = Properties.number(xml, "val");
      } else if (xml.name().equals("ilvl")) {
        level = Properties.number(xml, "val");
      }
    }
  }

  private void readIndent(XmlCursor xml) {
    Integer left = Properties.number(xml, "left");
    indent = left != null ? left : Properties.number(xml, "start");
    firstLine = Properties.number(xml, "firstLine");
  }

  private void readTabStops(XmlCursor xml) {
    SortedSet<Integer> stops = new TreeSet<>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      Integer place = Properties.number(xml, "pos");
      String kind = xml.attribute("val");
      if (place != null && !"clear".equals(kind) && !"center".equals(kind)) {
        stops.add(place);
      }
    }
    tabStops = List.copyOf(stops);
  }

  private static Integer frame(XmlCursor xml) {
    if ("right".equals(xml.attribute("xAlign"))) {
      return Placement.RIGHT_HALF;
    }
    Integer x = Properties.number(xml, "x");
    boolean fromPage = "page".equals(xml.attribute("hAnchor"));
    return x == null ? 0 : x - (fromPage ? Placement.LEFT_MARGIN : 0);
  }

  private void readMark(XmlCursor xml) {
    int depth = xml.depth();
    Boolean hidden = null;
    while (xml.nextChild(depth)) {
      if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
        markDeleted = true;
      } else if (xml.name().equals("vanish")) {
        hidden = Properties.flag(xml);
      }
    }
    mark = new RunProps(null, null, null, hidden);
  }

  ParagraphProps props() {
    return new ParagraphProps(
        style,
        list,
        level,
        indent,
        firstLine,
        align,
        pageBreakBefore,
        frame,
        tabStops,
        markDeleted,
        mark);
  }
}
