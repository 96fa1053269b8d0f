package dyak.ingest.xml;

import dyak.ingest.flow.TextBudget;
import java.io.IOException;

/** The XML parts of a document by name: {@code word/document.xml}. */
public interface XmlParts {
  boolean has(String name);

  /** A part as XML, as far as it can be read; the budget takes note of damage. */
  XmlCursor xml(String name, TextBudget budget) throws IOException;
}
