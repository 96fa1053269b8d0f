package dyak.ingest.odt;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.RunningText;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.XmlCursor;
import dyak.ingest.xml.ZipParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an ODT as one flow: the first page's header, the body, the first page's footer. */
public final class OdtFlow {
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final Styles styles = new Styles();
  private final OdtStory story;
  private final List<MasterPage> pages = new ArrayList<>();
  private Optional<String> firstPage = Optional.empty();

  private OdtFlow(TextBudget budget) {
    this.story = new OdtStory(styles, budget);
  }

  /** Whether the document needs a password. */
  public static boolean isLocked(ZipParts parts, TextBudget budget) throws IOException {
    if (!parts.has(MANIFEST)) {
      return false;
    }
    try (XmlCursor xml = parts.xml(MANIFEST, budget)) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        int entry = xml.depth();
        while (xml.nextChild(entry)) {
          if (xml.name().equals("encryption-data")) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** The items of a document, no more text than the budget has. */
  public static List<FlowItem> read(ZipParts parts, TextBudget budget) throws IOException {
    OdtFlow flow = new OdtFlow(budget);
    if (parts.has("styles.xml")) {
      flow.readPart(parts.xml("styles.xml", budget));
    }
    return flow.around(flow.readPart(parts.xml("content.xml", budget)));
  }

  /** The items of a document whose parts stand in one XML file. */
  public static List<FlowItem> readFlat(byte[] bytes, TextBudget budget) throws IOException {
    OdtFlow flow = new OdtFlow(budget);
    return flow.around(flow.readPart(XmlCursor.open(new ByteArrayInputStream(bytes), budget)));
  }

  private List<FlowItem> around(List<FlowItem> body) {
    MasterPage first =
        pages.stream()
            .filter(page -> page.name().equals(firstPage.orElse("Standard")))
            .findFirst()
            .orElse(MasterPage.NONE);
    return RunningText.around(first.header(), body, first.footer());
  }

  private List<FlowItem> readPart(XmlCursor part) throws IOException {
    List<FlowItem> body = new ArrayList<>();
    try (XmlCursor xml = part) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        switch (xml.name()) {
          case "styles", "automatic-styles" -> styles.read(xml);
          case "master-styles" -> readPages(xml);
          case "body" -> body.addAll(readBody(xml));
          default -> {}
        }
      }
    }
    return body;
  }

  private void readPages(XmlCursor xml) throws IOException {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("master-page")) {
        pages.add(MasterPage.read(xml, story));
      }
    }
  }

  private List<FlowItem> readBody(XmlCursor xml) throws IOException {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("text")) {
        List<FlowItem> items = story.read(xml);
        firstPage = story.firstPage();
        return items;
      }
    }
    return List.of();
  }
}
