package dyak.ingest.docx;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.XmlCursor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads the XML of Word 2003 as one flow: styles, lists and body of a document in one file. */
public final class WordXmlFlow {
  private WordXmlFlow() {}

  /** The items of a document, no more text than the budget has. */
  public static List<FlowItem> read(byte[] bytes, TextBudget budget) throws IOException {
    Styles styles = Styles.NONE;
    Numbering numbering = Numbering.NONE;
    try (XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(bytes), budget)) {
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        switch (xml.name()) {
          case "styles" -> styles = Styles.read(xml);
          case "lists" -> numbering = Numbering.read(xml);
          case "body" -> {
            return new StoryReader(styles, numbering, new SectionReader(), budget).read(xml);
          }
          default -> {}
        }
      }
    }
    return List.of();
  }
}
