package dyak.ingest.docx;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.RunningText;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.Relations;
import dyak.ingest.xml.XmlCursor;
import dyak.ingest.xml.XmlParts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a DOCX as one flow: the first page's header, the body, the first page's footer. */
public final class DocxFlow {
  private final XmlParts parts;
  private final TextBudget budget;
  private final String main;
  private final Map<String, String> relations;

  private DocxFlow(XmlParts parts, TextBudget budget) throws IOException {
    this.parts = parts;
    this.budget = budget;
    this.main = Relations.mainPart(parts, "word/document.xml", budget);
    this.relations = Relations.of(parts, main, budget);
  }

  /** The items of a document, no more text than the budget has. */
  public static List<FlowItem> read(XmlParts parts, TextBudget budget) throws IOException {
    return new DocxFlow(parts, budget).read();
  }

  private List<FlowItem> read() throws IOException {
    SectionReader sections = new SectionReader();
    StoryReader story = new StoryReader(styles(), numbering(), sections, budget);
    List<FlowItem> body = readPart(main, story);
    return RunningText.around(
        running(sections.ofFirstPage("header"), story),
        body,
        running(sections.ofFirstPage("footer"), story));
  }

  private List<FlowItem> running(@Nullable String relation, StoryReader story) throws IOException {
    String part = relation == null ? null : relations.get(relation);
    if (part == null || !parts.has(part)) {
      return List.of();
    }
    return readPart(part, story);
  }

  private List<FlowItem> readPart(String part, StoryReader story) throws IOException {
    try (XmlCursor xml = parts.xml(part, budget)) {
      if (!xml.name().equals("document")) {
        return story.read(xml);
      }
      int depth = xml.depth();
      while (xml.nextChild(depth)) {
        if (xml.name().equals("body")) {
          return story.read(xml);
        }
      }
      return List.of();
    }
  }

  private Styles styles() throws IOException {
    String part = ofType("styles");
    if (part == null) {
      return Styles.NONE;
    }
    try (XmlCursor xml = parts.xml(part, budget)) {
      return Styles.read(xml);
    }
  }

  private Numbering numbering() throws IOException {
    String part = ofType("numbering");
    if (part == null) {
      return Numbering.NONE;
    }
    try (XmlCursor xml = parts.xml(part, budget)) {
      return Numbering.read(xml);
    }
  }

  private @Nullable String ofType(String type) {
    String part = relations.get(Relations.TYPE + type);
    return part != null && parts.has(part) ? part : null;
  }
}
