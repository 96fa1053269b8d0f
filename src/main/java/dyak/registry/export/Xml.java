package dyak.registry.export;

import dyak.registry.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of one namespace, indented. What has no text is left out: the formats forbid
 * empty elements.
 */
final class Xml {
  private final XMLStreamWriter xml;
  private final String prefix;
  private final String namespace;
  private final boolean prefixedAttributes;
  private int depth;

  /** The inside of an element. */
  @FunctionalInterface
  interface Body {
    void write() throws XMLStreamException;
  }

  /** The inside of a document. */
  @FunctionalInterface
  interface Root {
    void write(Xml xml) throws XMLStreamException;
  }

  private Xml(XMLStreamWriter xml, String prefix, String namespace) {
    this.xml = xml;
    this.prefix = prefix;
    this.namespace = namespace;
    prefixedAttributes = !prefix.isEmpty();
  }

  static void document(OutputStream out, Root root) throws IOException {
    try {
      XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      root.write(new Xml(writer, "", ""));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The root element in a namespace; with a prefix, attributes carry it too. */
  void root(String prefix, String namespace, String name, Root body) throws XMLStreamException {
    Xml inside = new Xml(xml, prefix, namespace);
    xml.writeCharacters("\n");
    xml.writeStartElement(prefix, name, namespace);
    if (prefix.isEmpty()) {
      xml.writeDefaultNamespace(namespace);
    } else {
      xml.writeNamespace(prefix, namespace);
    }
    inside.depth = 1;
    body.write(inside);
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  void element(String name, Body body) throws XMLStreamException {
    indent();
    xml.writeStartElement(prefix, name, namespace);
    depth++;
    body.write();
    depth--;
    indent();
    xml.writeEndElement();
  }

  /** An element with a text; none when there is no text. */
  void text(String name, @Nullable String text) throws XMLStreamException {
    if (text != null && !text.isBlank()) {
      indent();
      xml.writeStartElement(prefix, name, namespace);
      xml.writeCharacters(SafeText.of(text));
      xml.writeEndElement();
    }
  }

  /** An element without content, for the few places that want it. */
  void empty(String name) throws XMLStreamException {
    indent();
    xml.writeEmptyElement(prefix, name, namespace);
  }

  /** An attribute of the element just begun. */
  void attribute(String name, String value) throws XMLStreamException {
    String safe = SafeText.of(value);
    if (prefixedAttributes) {
      xml.writeAttribute(prefix, namespace, name, safe);
    } else {
      xml.writeAttribute(name, safe);
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
