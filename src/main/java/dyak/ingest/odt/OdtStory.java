package dyak.ingest.odt;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.XmlCursor;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the body, a header, a cell or a frame: its paragraphs, lists and tables in order. */
final class OdtStory {
  final Styles styles;
  private final TextBudget budget;
  private final OdtLists lists;
  private @Nullable String firstPage;

  OdtStory(Styles styles, TextBudget budget) {
    this.styles = styles;
    this.budget = budget;
    this.lists = new OdtLists(styles);
  }

  /** The items inside the element that the cursor stands on. */
  List<FlowItem> read(XmlCursor xml) {
    List<FlowItem> items = new ArrayList<>();
    readInto(items, xml);
    return items;
  }

  private void readInto(List<FlowItem> items, XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      readChild(items, xml);
    }
  }

  private void readChild(List<FlowItem> items, XmlCursor xml) {
    switch (xml.name()) {
      case "p", "h" -> paragraph(items, xml);
      case "list" -> list(items, xml);
      case "table" -> items.add(new OdtTable(this).read(items, xml));
      case "section" -> {
        if (!"none".equals(xml.attribute("display"))) {
          readInto(items, xml);
        }
      }
      case "index-body", "index-title", "table-of-content", "numbered-paragraph" ->
          readInto(items, xml);
      case "frame", "custom-shape", "g", "rect" -> items.addAll(new OdtFrame(this).read(xml));
      default -> {}
    }
  }

  private void list(List<FlowItem> items, XmlCursor xml) {
    lists.enter(xml);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("list-item")) {
        lists.startItem(xml.attribute("start-value"));
        readInto(items, xml);
      } else if (xml.name().equals("list-header")) {
        lists.startHeader();
        readInto(items, xml);
      }
    }
    lists.leave();
  }

  private void paragraph(List<FlowItem> items, XmlCursor xml) {
    String style = xml.attribute("style-name");
    String outline = xml.name().equals("h") ? xml.attribute("outline-level") : null;
    OdtInline inline = new OdtInline(this, style);
    inline.read(xml);
    startPage(items, "paragraph", style);
    items.addAll(inline.boxes());
    String text = budget.take(inline.text());
    String marker = lists.marker(style, outline, !text.isBlank());
    Side side = Places.of(styles, style, text);
    boolean marked = !marker.isEmpty() && !text.isBlank();
    items.add(new FlowParagraph(marked ? marker + " " + text : text, side, inline.isBold()));
  }

  /** A style may start a page, or take another kind of page, which starts one too. */
  void startPage(List<FlowItem> items, String family, @Nullable String style) {
    String page = styles.own(family, style, "master-page-name");
    boolean broken = "page".equals(styles.property(family, style, "break-before"));
    boolean other = page != null && !page.isEmpty();
    if (other && firstPage == null) {
      firstPage = page;
    }
    if (broken || other) {
      items.add(new PageBreak());
    }
  }

  /** The kind of page that the document starts with, when it says so. */
  Optional<String> firstPage() {
    return Optional.ofNullable(firstPage);
  }
}
