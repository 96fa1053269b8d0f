package dyak.ingest.xml;

import dyak.ingest.flow.TextBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * A package whose parts stand in one XML file (flat OPC): {@code <pkg:part pkg:name="/word/…">}.
 */
public final class FlatParts implements XmlParts {
  private final byte[] bytes;
  private final Set<String> names = new HashSet<>();

  /** Finds the names of the parts. */
  public FlatParts(byte[] bytes) throws IOException {
    this.bytes = bytes;
    try (XmlCursor xml = open(TextBudget.boundless())) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        names.add(name(xml));
      }
    }
  }

  private XmlCursor open(TextBudget budget) throws IOException {
    return XmlCursor.open(new ByteArrayInputStream(bytes), budget);
  }

  private static String name(XmlCursor part) {
    return String.valueOf(part.attribute("name")).replaceFirst("^/", "");
  }

  @Override
  public boolean has(String name) {
    return names.contains(name);
  }

  @Override
  public XmlCursor xml(String name, TextBudget budget) throws IOException {
    XmlCursor xml = open(budget);
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      int part = xml.depth();
      if (name(xml).equals(name) && xml.nextChild(part) && xml.nextChild(xml.depth())) {
        return xml;
      }
    }
    return xml;
  }
}
