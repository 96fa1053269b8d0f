package dyak.ingest.html;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.html.HtmlStyle.Place;
import dyak.layout.Side;
import dyak.layout.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through an element: what stands inline is gathered until a block begins or ends. */
final class HtmlWalk {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "head",
          "template",
          "svg",
          "object",
          "iframe",
          "select",
          "textarea",
          "button",
          "input",
          "img",
          "map",
          "audio",
          "video",
          "canvas",
          "del");
  private static final Set<String> APART = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hr");

  private final boolean ruledTables;
  private final TextBudget budget;
  private List<FlowItem> items = new ArrayList<>();
  private final StringBuilder inline = new StringBuilder();
  private String marker = "";
  private int words;
  private int boldWords;

  HtmlWalk(boolean ruledTables, TextBudget budget) {
    this.ruledTables = ruledTables;
    this.budget = budget;
  }

  /** The items inside an element. */
  List<FlowItem> read(Element element, Place place) {
    List<FlowItem> outer = items;
    items = new ArrayList<>();
    walk(element, place);
    flush(place.side());
    List<FlowItem> read = items;
    items = outer;
    return read;
  }

  private void walk(Element element, Place place) {
    for (Node child : element.childNodes()) {
      if (budget.isSpent()) {
        return;
      }
      if (child instanceof TextNode text) {
        append(text, place);
      } else if (child instanceof Element inner && !isSilent(inner)) {
        enter(inner, place.of(inner), place);
      }
    }
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName()) || HtmlStyle.isHidden(element);
  }

  private void append(TextNode text, Place place) {
    String whole = text.getWholeText();
    Element parent = text.parent();
    boolean preformatted = parent != null && parent.closest("pre") != null;
    String printed = preformatted ? whole : whole.replaceAll("[ \\t\\r\\n\\f]+", " ");
    boolean opensLine = inline.length() == 0 || inline.charAt(inline.length() - 1) == '\n';
    inline.append(opensLine && !preformatted ? printed.stripLeading() : printed);
    if (!printed.isBlank()) {
      words++;
      boldWords += place.bold() ? 1 : 0;
    }
  }

  private void enter(Element element, Place place, Place outer) {
    if (HtmlStyle.startsPage(element)) {
      flush(outer.side());
      items.add(new PageBreak());
    }
    switch (element.normalName()) {
      case "br" -> inline.append('\n');
      case "table" -> {
        flush(outer.side());
        items.add(new HtmlTable(this, ruledTables).read(element, place));
      }
      case "ol", "ul", "menu", "dir" -> {
        flush(outer.side());
        HtmlList list = HtmlList.of(element);
        for (Element item : element.children()) {
          flush(place.side());
          marker = item.normalName().equals("li") ? list.next(item) : marker;
          walk(item, place.of(item));
          flush(place.side());
          marker = "";
        }
      }
      default -> {
        if (element.isBlock()) {
          block(element, place, outer);
        } else {
          walk(element, place);
        }
      }
    }
  }

  private void block(Element element, Place place, Place outer) {
    flush(outer.side());
    boolean apart = APART.contains(element.normalName());
    if (apart) {
      items.add(FlowParagraph.BLANK);
    }
    int before = items.size();
    walk(element, place);
    flush(place.side());
    boolean empty = items.size() == before && element.normalName().equals("p");
    if (apart || empty) {
      items.add(FlowParagraph.BLANK);
    }
  }

  /** Makes paragraphs of what was gathered; an empty line between two parts them. */
  private void flush(Side side) {
    String whole = inline.toString();
    inline.setLength(0);
    boolean bold = words > 0 && boldWords == words;
    words = 0;
    boldWords = 0;
    if (Typography.isBlank(whole)) {
      return;
    }
    String text = budget.take(whole);
    boolean first = true;
    for (String part : text.strip().split("\n[ \\u00A0]*(?:\n[ \\u00A0]*)+", -1)) {
      if (!first) {
        items.add(FlowParagraph.BLANK);
      }
      items.add(new FlowParagraph(marker + part, side, bold));
      marker = "";
      first = false;
    }
  }
}
