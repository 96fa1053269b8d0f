package dyak.ingest.docx;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.xml.XmlCursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sections: each starts on a new page unless it says that it is continuous; the first names the
 * header and the footer of the first page.
 */
final class SectionReader {
  private final Map<String, String> first = new HashMap<>();
  private boolean titlePage;
  private boolean seen;
  private List<FlowItem> brokenAtEnd = List.of();
  private int breakAt;

  /** Reads {@code w:sectPr}; the break before the section goes when the section is continuous. */
  void read(XmlCursor xml) {
    String type = "nextPage";
    Map<String, String> references = new HashMap<>();
    boolean title = false;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "type" -> type = String.valueOf(xml.attribute("val"));
        case "titlePg" -> title = Properties.flag(xml);
        case "headerReference", "footerReference" ->
            references.put(
                xml.name().substring(0, 6) + xml.attribute("type"),
                String.valueOf(xml.attribute("id")));
        default -> {}
      }
    }
    if (!seen) {
      first.putAll(references);
      titlePage = title;
      seen = true;
    }
    if (type.equals("continuous")) {
      dropBreak();
    }
    brokenAtEnd = List.of();
  }

  private void dropBreak() {
    if (breakAt < brokenAtEnd.size()) {
      brokenAtEnd.remove(breakAt);
    }
  }

  /** The section's last paragraph was read: the next section starts here. */
  void sectionEnds(List<FlowItem> items) {
    items.add(new PageBreak());
    brokenAtEnd = items;
    breakAt = items.size() - 1;
  }

  /** The relation that leads to what is printed above ({@code header}) or below the first page. */
  @Nullable String ofFirstPage(String kind) {
    return first.get(kind + (titlePage ? "first" : "default"));
  }
}
