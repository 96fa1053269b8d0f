package dyak.ingest.xml;

import dyak.ingest.flow.TextBudget;
import dyak.ingest.flow.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML part element by element, names without prefixes. Document types and entities are
 * neither read nor fetched. A child that the caller does not enter is passed over; a part that is
 * damaged ends where the damage is.
 */
public final class XmlCursor implements AutoCloseable {
  /** No letter nests its tables and marks this deep. */
  private static final int DEEPEST = 400;

  private static final XMLInputFactory READERS = readers();

  private final BrokenOff in;
  private final XMLStreamReader reader;
  private final TextBudget budget;
  private int depth;
  private boolean onText;
  private boolean over;
  private boolean rootClosed;

  private XmlCursor(BrokenOff in, XMLStreamReader reader, TextBudget budget) {
    this.in = in;
    this.reader = reader;
    this.budget = budget;
  }

  /**
   * Opens a part and stands on its root element. Where the part is damaged it ends, and so it does
   * where the budget is spent; the budget takes note of it.
   */
  public static XmlCursor open(InputStream in, TextBudget budget) throws IOException {
    BrokenOff part = new BrokenOff(in);
    try {
      XmlCursor cursor = new XmlCursor(part, READERS.createXMLStreamReader(part), budget);
      cursor.nextChild(0);
      return cursor;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** Set up once, since that takes longer than many a part; making readers leaves it unchanged. */
  private static XMLInputFactory readers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  /** The depth of the element that the cursor stands on; pass it to {@link #nextChild}. */
  public int depth() {
    return depth;
  }

  /** Goes to the next child element of the element at a depth; false when it has no more. */
  public boolean nextChild(int parent) {
    boolean more = nextNode(parent);
    while (more && onText) {
      more = nextNode(parent);
    }
    return more;
  }

  /** Goes to the next child element or text of the element at a depth; false at its end. */
  public boolean nextNode(int parent) {
    if (over || budget.isSpent()) {
      return false;
    }
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          enter();
          if (depth == parent + 1) {
            return true;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          rootClosed = depth == 0;
          if (depth < parent) {
            return false;
          }
        } else if (depth == parent && isCharacters(event)) {
          onText = true;
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return rootClosed ? false : breakOff(damage(e));
    } catch (TooLargeException e) {
      return breakOff(e);
    }
  }

  private boolean breakOff(IOException reason) {
    over = true;
    budget.breakOff(reason);
    return false;
  }

  private void enter() throws TooLargeException {
    onText = false;
    depth++;
    if (depth > DEEPEST) {
      throw new TooLargeException("elements nested deeper than " + DEEPEST);
    }
  }

  private static boolean isCharacters(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Whether {@link #nextNode} found text. */
  public boolean onText() {
    return onText;
  }

  /** The text that the cursor stands on. */
  public String characters() {
    return reader.getText();
  }

  /** The local name of the element. */
  public String name() {
    return over ? "" : reader.getLocalName();
  }

  /** An attribute by local name, or null. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute whose namespace ends so, or null. */
  public @Nullable String attributeOf(String namespace, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String uri = reader.getAttributeNamespace(i);
      if (reader.getAttributeLocalName(i).equals(name) && uri != null && uri.endsWith(namespace)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** All text inside the element; the cursor then stands behind it. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int element = depth;
    while (nextNode(element)) {
      text.append(onText ? characters() : text());
    }
    return text.toString();
  }

  private IOException damage(XMLStreamException e) {
    IOException fault = in.fault();
    return fault == null ? damaged(e) : fault;
  }

  private static IOException damaged(XMLStreamException e) {
    Location place = e.getLocation();
    return new IOException(
        place == null || place.getLineNumber() < 1
            ? "its XML is damaged"
            : "its XML is damaged in line "
                + place.getLineNumber()
                + ", column "
                + place.getColumnNumber(),
        e);
  }

  /** The end of a part, with its checksum, is reached also when its last marks say nothing. */
  private void finish() throws IOException {
    while (!rootClosed && nextNode(0)) {
      // passes over what nobody asked for
    }
    if (!over && !budget.isSpent()) {
      in.transferTo(OutputStream.nullOutputStream());
      IOException fault = in.fault();
      if (fault != null) {
        budget.breakOff(fault);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      finish();
      reader.close();
    } catch (XMLStreamException e) {
      throw damaged(e);
    } finally {
      in.close();
    }
  }
}
