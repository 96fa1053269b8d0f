package dyak.ingest.odt;

import dyak.ingest.flow.ListCounters;
import dyak.ingest.flow.ListDefinition;
import dyak.ingest.flow.ListLevel;
import dyak.ingest.xml.XmlCursor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that are open, and the numbers that their items have reached. */
final class OdtLists {
  private record Open(@Nullable String style, String counters) {}

  private final Styles styles;
  private final ListCounters counters = new ListCounters();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> lastOfStyle = new HashMap<>();
  private final Map<String, String> byId = new HashMap<>();
  private boolean itemStarts;
  private @Nullable Integer newStart;
  private int lists;
  private int starts;

  OdtLists(Styles styles) {
    this.styles = styles;
  }

  /** Enters the list that the cursor stands on; an inner list takes the style of the outer. */
  void enter(XmlCursor xml) {
    String style = xml.attribute("style-name");
    Open outer = open.peek();
    if (outer != null) {
      open.push(new Open(style != null ? style : outer.style, outer.counters));
      return;
    }
    String before = xml.attribute("continue-list");
    String continued = before == null ? null : byId.get(before);
    if (continued == null && "true".equals(xml.attribute("continue-numbering"))) {
      continued = lastOfStyle.get(String.valueOf(style));
    }
    String name = continued != null ? continued : "list " + lists++;
    lastOfStyle.put(String.valueOf(style), name);
    String id = xml.attribute("id");
    if (id != null) {
      byId.put(id, name);
    }
    open.push(new Open(style, name));
  }

  void leave() {
    open.poll();
    itemStarts = false;
  }

  /** The next paragraph is the first of an item. */
  void startItem(@Nullable String start) {
    itemStarts = true;
    newStart = start == null ? null : ListStyle.number(start, 1);
  }

  /** The next paragraphs stand in the list but have no number. */
  void startHeader() {
    itemStarts = false;
  }

  /** The marker of a paragraph: as an item, or as a heading of a level; empty when it has none. */
  String marker(@Nullable String paragraphStyle, @Nullable String heading, boolean printed) {
    Open list = open.peek();
    if (list != null) {
      if (!itemStarts || !printed) {
        return "";
      }
      itemStarts = false;
      String own = styles.property("paragraph", paragraphStyle, "list-style-name");
      return next(
          list.counters, styles.list(list.style != null ? list.style : own), open.size() - 1);
    }
    int level = ListStyle.number(heading, 0) - 1;
    return level < 0 || !printed ? "" : next("outline", styles.outline(), level);
  }

  private String next(String name, Map<Integer, ListLevel> levels, int level) {
    Integer start = newStart;
    newStart = null;
    Map<Integer, Integer> anew = start == null ? Map.of() : Map.of(level, start);
    String id = start == null ? name : name + " " + starts++;
    return counters.next(new ListDefinition(id, name, levels, anew), level);
  }
}
