package dyak.ingest.docx;

import dyak.ingest.xml.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what it inherits. */
final class Styles {
  private static final int LONGEST_CHAIN = 20;

  private record Style(
      @Nullable String basedOn, ParagraphProps paragraph, RunProps run, Borders borders) {}

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String standard;

  static final Styles NONE = new Styles();

  private Styles() {}

  static Styles read(XmlCursor xml) {
    Styles read = new Styles();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("style")) {
        read.add(xml);
      }
    }
    return read;
  }

  private void add(XmlCursor xml) {
    String id = xml.attribute("styleId");
    String standing = xml.attribute("default");
    if ("paragraph".equals(xml.attribute("type"))
        && ("1".equals(standing) || "true".equals(standing))) {
      standard = id;
    }
    String basedOn = null;
    ParagraphProps paragraph = ParagraphProps.NONE;
    RunProps run = RunProps.NONE;
    Borders borders = Borders.NONE;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "basedOn" -> basedOn = xml.attribute("val");
        case "pPr" -> paragraph = Properties.paragraph(xml);
        case "rPr" -> run = Properties.run(xml);
        case "tblPr" -> borders = tableBorders(xml);
        default -> {}
      }
    }
    if (id != null) {
      styles.put(id, new Style(basedOn, paragraph, run, borders));
    }
  }

  private static Borders tableBorders(XmlCursor xml) {
    Borders borders = Borders.NONE;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("tblBorders")) {
        borders = Borders.read(xml);
      }
    }
    return borders;
  }

  /** The properties of a paragraph with those of its style; the style's number may say no level. */
  ParagraphProps complete(ParagraphProps own) {
    ParagraphProps props = own;
    @Nullable String id = own.style() != null ? own.style() : standard;
    for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
      Style style = styles.get(id);
      if (style == null) {
        break;
      }
      props = props.over(style.paragraph);
      id = style.basedOn;
    }
    return props;
  }

  /** The properties of a run with those of its style and of its paragraph's style. */
  RunProps complete(RunProps own, @Nullable String paragraphStyle) {
    RunProps props = inherit(own, own.style());
    return inherit(props, paragraphStyle != null ? paragraphStyle : standard);
  }

  private RunProps inherit(RunProps own, @Nullable String first) {
    RunProps props = own;
    @Nullable String id = first;
    for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
      Style style = styles.get(id);
      if (style == null) {
        break;
      }
      props = props.over(style.run);
      id = style.basedOn;
    }
    return props;
  }

  /** The strokes that a table style draws. */
  Borders borders(@Nullable String table) {
    Borders borders = Borders.NONE;
    @Nullable String id = table;
    for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
      Style style = styles.get(id);
      if (style == null) {
        break;
      }
      borders = borders.over(style.borders);
      id = style.basedOn;
    }
    return borders;
  }
}
