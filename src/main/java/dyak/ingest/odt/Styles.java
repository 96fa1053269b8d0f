package dyak.ingest.odt;

import dyak.ingest.flow.ListLevel;
import dyak.ingest.xml.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a document by family and name, and its list styles. */
final class Styles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();
  private Map<Integer, ListLevel> outline = Map.of();

  /** Reads {@code office:styles} or {@code office:automatic-styles}. */
  void read(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      String name = xml.attribute("name");
      switch (xml.name()) {
        case "style" -> {
          String family = xml.attribute("family");
          styles.put(family + "/" + name, Style.read(xml));
        }
        case "list-style" -> lists.put(String.valueOf(name), ListStyle.read(xml));
        case "outline-style" -> outline = ListStyle.read(xml);
        default -> {}
      }
    }
  }

  /** A property of a style or of one that it descends from, or null. */
  @Nullable String property(String family, @Nullable String name, String property) {
    @Nullable String id = name;
    for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
      Style style = styles.getOrDefault(family + "/" + id, Style.NONE);
      String value = style.properties().get(property);
      if (value != null) {
        return value;
      }
      id = style.parent();
    }
    return null;
  }

  /** A property of the style itself. */
  @Nullable String own(String family, @Nullable String name, String property) {
    return styles.getOrDefault(family + "/" + name, Style.NONE).properties().get(property);
  }

  /** The levels of a list style, from 0; empty when there is none of that name. */
  Map<Integer, ListLevel> list(@Nullable String name) {
    return name == null ? Map.of() : lists.getOrDefault(name, Map.of());
  }

  /** The levels that number headings. */
  Map<Integer, ListLevel> outline() {
    return outline;
  }
}
