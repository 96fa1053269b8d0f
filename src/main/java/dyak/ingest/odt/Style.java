package dyak.ingest.odt;

import dyak.ingest.xml.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A style: its parent, and those of its properties that matter here by name. */
record Style(@Nullable String parent, Map<String, String> properties) {
  /** The places of a paragraph's tab stops, from left to right. */
  static final String TAB_STOPS = "tab-stops";

  static final Style NONE = new Style(null, Map.of());

  private static final Set<String> KEPT =
      Set.of(
          "text-align",
          "margin-left",
          "text-indent",
          "break-before",
          "font-weight",
          "display",
          "text-transform",
          "border",
          "border-left",
          "border-right",
          "border-top",
          "border-bottom",
          "align",
          "column-width",
          "horizontal-pos",
          "horizontal-rel",
          "list-style-name",
          "master-page-name");

  Style {
    properties = Map.copyOf(properties);
  }

  static Style read(XmlCursor xml) {
    Map<String, String> properties = new HashMap<>();
    String parent = xml.attribute("parent-style-name");
    keep(xml, properties);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().endsWith("-properties")) {
        keep(xml, properties);
        keepTabStops(xml, properties);
      }
    }
    return new Style(parent, properties);
  }

  private static void keepTabStops(XmlCursor xml, Map<String, String> properties) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("tab-stops")) {
        int inner = xml.depth();
        List<String> places = new ArrayList<>();
        while (xml.nextChild(inner)) {
          String place = xml.attribute("position");
          if (place != null && !"center".equals(xml.attribute("type"))) {
            places.add(place);
          }
        }
        properties.put(TAB_STOPS, String.join(" ", places));
      }
    }
  }

  private static void keep(XmlCursor xml, Map<String, String> properties) {
    for (String name : KEPT) {
      String value = xml.attribute(name);
      if (value != null) {
        properties.put(name, value);
      }
    }
  }
}
