package dyak.ingest.docx;

import dyak.ingest.flow.ListCounters;
import dyak.ingest.flow.ListDefinition;
import dyak.ingest.flow.ListLevel;
import dyak.ingest.xml.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The list definitions of {@code numbering.xml}, or of the {@code w:lists} of Word 2003. */
final class Numbering {
  static final Numbering NONE = new Numbering();

  /** A level with the style whose paragraphs stand on it. */
  record StyledLevel(ListLevel level, @Nullable String style) {}

  private record Definition(Map<Integer, StyledLevel> levels, @Nullable String styleLink) {}

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, String> byStyle = new HashMap<>();
  private final Map<Integer, ListDefinition> lists = new HashMap<>();
  private final Map<String, Integer> levelOfStyle = new HashMap<>();

  private Numbering() {}

  static Numbering read(XmlCursor xml) {
    Numbering read = new Numbering();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "abstractNum" -> read.addDefinition(xml, "abstractNumId");
        case "listDef" -> read.addDefinition(xml, "listDefId");
        case "num" -> read.addList(xml, "numId");
        case "list" -> read.addList(xml, "ilfo");
        default -> {}
      }
    }
    return read;
  }

  /** The printed marker of a paragraph, which it then has used up; empty when it is no item. */
  String marker(ParagraphProps props, ListCounters counters) {
    Integer id = props.list();
    ListDefinition list = id == null ? null : lists.get(id);
    if (list == null) {
      return "";
    }
    Integer level =
        props.level() != null ? props.level() : levelOfStyle.get(id + "/" + props.style());
    return counters.next(list, level == null ? 0 : level);
  }

  private void addDefinition(XmlCursor xml, String name) {
    String id = String.valueOf(xml.attribute(name));
    Map<Integer, StyledLevel> levels = new TreeMap<>();
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

  private void addList(XmlCursor xml, String name) {
    Integer id = Properties.number(xml, name);
    String counters = "";
    Map<Integer, StyledLevel> levels = new TreeMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int element = xml.depth();
    while (xml.nextChild(element)) {
      if (xml.name().equals("abstractNumId") || xml.name().equals("ilst")) {
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
      Map<Integer, StyledLevel> all = new TreeMap<>(definition.levels);
      all.putAll(levels);
      Map<Integer, ListLevel> plain = new TreeMap<>();
      all.forEach(
          (depth, styled) -> {
            plain.put(depth, styled.level);
            levelOfStyle.putIfAbsent(id + "/" + styled.style, depth);
          });
      lists.put(id, new ListDefinition(id.toString(), counters, plain, starts));
    }
  }

  private static void addOverride(
      XmlCursor xml, Map<Integer, StyledLevel> levels, Map<Integer, Integer> starts) {
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

  private static void addLevel(XmlCursor xml, Map<Integer, StyledLevel> levels) {
    Integer index = Properties.number(xml, "ilvl");
    levels.put(index == null ? 0 : index, LevelReader.read(xml));
  }
}
