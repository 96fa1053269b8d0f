package dyak.ingest.docx;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.Symbols;
import dyak.ingest.xml.XmlCursor;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads one paragraph: its text, where {@code \n} is a line break and {@code \f} a page break, and
 * the text boxes that hang on it.
 */
final class InlineReader {
  private final StoryReader story;
  private final StringBuilder text = new StringBuilder();
  private final List<FlowItem> boxes = new ArrayList<>();
  private ParagraphProps props = ParagraphProps.NONE;
  private Side boxSide = Side.FULL;
  private boolean endsSection;
  private int bold;
  private int letters;

  InlineReader(StoryReader story) {
    this.story = story;
  }

  void read(XmlCursor xml) {
    props = story.styles.complete(props);
    readChildren(xml);
  }

  String text() {
    return text.toString();
  }

  ParagraphProps props() {
    return props;
  }

  List<FlowItem> boxes() {
    return boxes;
  }

  boolean endsSection() {
    return endsSection;
  }

  boolean isBold() {
    return letters > 0 && bold == letters;
  }

  private void readChildren(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "pPr" -> readProps(xml);
        case "r" -> readRun(xml);
        case "hyperlink",
            "ins",
            "moveTo",
            "smartTag",
            "customXml",
            "fldSimple",
            "dir",
            "bdo",
            "ruby",
            "rubyBase",
            "hlink",
            "content" ->
            readChildren(xml);
        case "annotation" -> {
          if (!"Word.Deletion".equals(xml.attribute("type"))) {
            readChildren(xml);
          }
        }
        case "oMath", "oMathPara" -> print(xml.text(), RunProps.NONE);
        case "AlternateContent" -> {
          if (Wrapped.alternative(xml)) {
            readChildren(xml);
          }
        }
        case "sdt" -> {
          if (Wrapped.control(xml)) {
            readChildren(xml);
          }
        }
        default -> {}
      }
    }
  }

  private void readProps(XmlCursor xml) {
    ParagraphPropsReader reader = new ParagraphPropsReader();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("sectPr")) {
        story.sections.read(xml);
        endsSection = true;
      } else {
        reader.read(xml);
      }
    }
    props = story.styles.complete(reader.props());
  }

  private void readRun(XmlCursor xml) {
    RunProps run = story.styles.complete(RunProps.NONE, props.style());
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("rPr")) {
        run = story.styles.complete(Properties.run(xml), props.style());
      } else if (xml.name().equals("AlternateContent")) {
        if (Wrapped.alternative(xml)) {
          readDrawing(xml);
        }
      } else {
        readPiece(xml, run);
      }
    }
  }

  private void readPiece(XmlCursor xml, RunProps run) {
    switch (xml.name()) {
      case "t" -> print(xml.text().replace('\n', ' '), run);
      case "tab", "ptab" -> print("\t", run);
      case "br" -> print("page".equals(xml.attribute("type")) ? "\f" : "\n", run);
      case "cr" -> print("\n", run);
      case "noBreakHyphen" -> print("\u2011", run);
      case "softHyphen" -> print("\u00AD", run);
      case "sym" -> print(symbol(xml), run);
      case "fldChar" -> mark(String.valueOf(xml.attribute("fldCharType")));
      case "drawing", "pict", "object" -> readDrawing(xml);
      default -> {}
    }
  }

  private static String symbol(XmlCursor xml) {
    String code = xml.attribute("char");
    boolean hexadecimal = code != null && code.matches("[0-9A-Fa-f]{1,4}");
    return hexadecimal ? Symbols.print(xml.attribute("font"), Integer.parseInt(code, 16)) : "";
  }

  private void mark(String type) {
    switch (type) {
      case "begin" -> story.fields.begin();
      case "separate" -> story.fields.separate();
      case "end" -> story.fields.end();
      default -> {}
    }
  }

  private void print(String words, RunProps run) {
    if (run.isHidden() || !story.fields.print()) {
      return;
    }
    text.append(run.isCapitals() ? words.toUpperCase(Locale.ROOT) : words);
    if (!words.isBlank()) {
      letters++;
      bold += run.isBold() ? 1 : 0;
    }
  }

  /** Looks for text boxes, whatever the drawing wraps them in. */
  private void readDrawing(XmlCursor xml) {
    if (xml.name().equals("txbxContent")) {
      addBox(xml);
      return;
    }
    if (xml.name().equals("shape") || xml.name().equals("rect")) {
      boxSide = Placing.ofShape(xml.attribute("style"));
    } else if (xml.name().equals("positionH")) {
      readPosition(xml);
      return;
    }
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (!xml.name().equals("AlternateContent")) {
        readDrawing(xml);
      } else if (Wrapped.alternative(xml)) {
        readDrawing(xml);
      }
    }
  }

  private void readPosition(XmlCursor xml) {
    boolean fromPage = "page".equals(xml.attribute("relativeFrom"));
    String align = null;
    String offset = null;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("align")) {
        align = xml.text();
      } else if (xml.name().equals("posOffset")) {
        offset = xml.text();
      }
    }
    boxSide = Placing.ofDrawing(align, offset, fromPage);
  }

  private void addBox(XmlCursor xml) {
    boxes.add(FlowParagraph.BLANK);
    for (FlowItem item : story.read(xml)) {
      boolean placed = item instanceof FlowParagraph && boxSide != Side.FULL;
      boxes.add(placed ? ((FlowParagraph) item).at(boxSide) : item);
    }
    boxes.add(FlowParagraph.BLANK);
    boxSide = Side.FULL;
  }
}
