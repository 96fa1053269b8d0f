package dyak.ingest.odt;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.xml.XmlCursor;
import java.util.List;

/** A kind of page, and what is printed above and below on its first. */
record MasterPage(String name, List<FlowItem> header, List<FlowItem> footer) {
  static final MasterPage NONE = new MasterPage("", List.of(), List.of());

  static MasterPage read(XmlCursor xml, OdtStory story) {
    String name = String.valueOf(xml.attribute("name"));
    List<FlowItem> header = List.of();
    List<FlowItem> footer = List.of();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      boolean shown = !"false".equals(xml.attribute("display"));
      switch (xml.name()) {
        case "header", "header-first" -> header = shown ? story.read(xml) : header;
        case "footer", "footer-first" -> footer = shown ? story.read(xml) : footer;
        default -> {}
      }
    }
    return new MasterPage(name, header, footer);
  }
}
