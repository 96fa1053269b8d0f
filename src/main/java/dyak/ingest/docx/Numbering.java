package dyak.ingest.docx;

import dyak.ingest.flow.Numerals;
import dyak.ingest.xml.XmlCursor;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The list definitions of {@code numbering.xml}. */
final class Numbering {
  static final Numbering NONE = new Numbering();

  /**
   * A level of a list.
   *
   * @param text the marker with {@code %1} for the number of the first level
   * @param bullet whether the text is a sign and no number
   * @param legal whether the numbers of other levels print as decimals
   * @param restart the level (from 1) after which this one starts again; null: after any above
   */
  record Level(
      int start,
      Numerals numerals,
      boolean bullet,
      String text,
      boolean legal,
      @Nullable Integer restart,
      @Nullable String style) {}

  /** A list as paragraphs refer to it: whose counters it shares, its levels, new first numbers. */
  record ListDef(String counters, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

  private record Definition(Map<Integer, Level> levels, @Nullable String styleLink) {}

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, String> byStyle = new HashMap<>();
  private final Map<Integer, ListDef> lists = new HashMap<>();

  private Numbering() {}

  static Numbering read(XmlCursor xml) throws IOException {
    Numbering read = new Numbering();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("abstractNum")) {
        read.addDefinition(xml);
      } else if (xml.name().equals("num")) {
        read.addList(xml);
      }
    }
    return read;
  }

  @Nullable ListDef list(int id) {
    return lists.get(id);
  }

  private void addDefinition(XmlCursor xml) throws IOException {
    String id = String.valueOf(xml.attribute("abstractNumId"));
    Map<Integer, Level> levels = new TreeMap<>();
    String link = null;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "lvl" -> addLevel(xml, levels);
        case "numStyleLink" -> link = xml.attribute("val");
        case "styleLink" -> byStyle.put(String.valueOf(xml.attribute("val")), id);
        default -> {}
      }
    }
    definitions.put(id, new Definition(levels, link));
  }

  private void addList(XmlCursor xml) throws IOException {
    Integer id = Properties.number(xml, "numId");
    String counters = "";
    Map<Integer, Level> levels = new TreeMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("abstractNumId")) {
        counters = String.valueOf(xml.attribute("val"));
      } else if (xml.name().equals("lvlOverride")) {
        addOverride(xml, levels, starts);
      }
    }
    Definition definition = definitions.get(counters);
    if (definition != null && definition.styleLink != null) {
      counters = byStyle.getOrDefault(definition.styleLink, counters);
      definition = definitions.get(counters);
    }
    if (id != null && definition != null) {
      Map<Integer, Level> all = new TreeMap<>(definition.levels);
      all.putAll(levels);
      lists.put(id, new ListDef(counters, all, starts));
    }
  }

  private static void addOverride(
      XmlCursor xml, Map<Integer, Level> levels, Map<Integer, Integer> starts) throws IOException {
    Integer level = Properties.number(xml, "ilvl");
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("startOverride")) {
        Integer start = Properties.number(xml, "val");
        starts.put(level == null ? 0 : level, start == null ? 1 : start);
      } else if (xml.name().equals("lvl")) {
        addLevel(xml, levels);
      }
    }
  }

  private static void addLevel(XmlCursor xml, Map<Integer, Level> levels) throws IOException {
    Integer index = Properties.number(xml, "ilvl");
    levels.put(index == null ? 0 : index, LevelReader.read(xml));
  }
}
