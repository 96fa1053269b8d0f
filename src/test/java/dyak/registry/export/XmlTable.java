package dyak.registry.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Which elements may stand in which: {@code link = linkType! reference!}, in order. */
final class XmlTable {
  private final Map<String, List<String>> children = new HashMap<>();

  private XmlTable() {}

  static XmlTable of(String... lines) {
    XmlTable table = new XmlTable();
    for (String line : lines) {
      String[] sides = line.split(" = ", -1);
      table.children.put(sides[0], List.of(sides[1].split(" ", -1)));
    }
    return table;
  }

  /** What stands elsewhere than the table says, is missing, or is empty outside of {@code num}. */
  List<String> faults(Element element) {
    List<String> faults = new ArrayList<>();
    List<Element> found = inside(element);
    String name = element.getLocalName();
    List<String> allowed = children.getOrDefault(name, List.of());
    int place = 0;
    for (Element child : found) {
      int at = index(allowed, child.getLocalName());
      if (at < place) {
        faults.add(child.getLocalName() + " in " + name + ": not here");
      }
      place = Math.max(place, at);
      faults.addAll(faults(child));
    }
    for (String wanted : allowed) {
      if (wanted.endsWith("!")
          && found.stream().noneMatch(child -> wanted.equals(child.getLocalName() + "!"))) {
        faults.add(wanted + " missing in " + name);
      }
    }
    boolean inNum =
        element.getParentNode().getLocalName() != null
            && element.getParentNode().getLocalName().equals("num");
    if (element.getTextContent().isBlank() && !inNum && !name.equals("num")) {
      faults.add(name + " is empty");
    }
    return faults;
  }

  private static int index(List<String> allowed, String name) {
    int plain = allowed.indexOf(name);
    return plain >= 0 ? plain : allowed.indexOf(name + "!");
  }

  private static List<Element> inside(Element element) {
    List<Element> found = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        found.add(child);
      }
    }
    return found;
  }

  static List<Element> named(Element root, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  static @Nullable String text(Element root, String name) {
    List<Element> found = named(root, name);
    return found.isEmpty() ? null : found.get(0).getTextContent().strip();
  }
}
