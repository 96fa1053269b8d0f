package dyak.ingest.odt;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.xml.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph: its text, where {@code \n} is a line break, and the frames in it. */
final class OdtInline {
  private static final int MOST_SPACES = 500;

  private final OdtStory story;
  private final @Nullable String style;
  private final StringBuilder text = new StringBuilder();
  private final List<FlowItem> boxes = new ArrayList<>();
  private int words;
  private int boldWords;

  /** How the letters of a span look. */
  private record Letters(boolean bold, boolean capitals, boolean hidden) {}

  OdtInline(OdtStory story, @Nullable String style) {
    this.story = story;
    this.style = style;
  }

  void read(XmlCursor xml) {
    read(xml, letters("paragraph", style, new Letters(false, false, false)));
  }

  private Letters letters(String family, @Nullable String name, Letters outer) {
    String weight = story.styles.property(family, name, "font-weight");
    String transform = story.styles.property(family, name, "text-transform");
    String display = story.styles.property(family, name, "display");
    return new Letters(
        weight == null ? outer.bold : weight.equals("bold"),
        transform == null ? outer.capitals : transform.equals("uppercase"),
        display == null ? outer.hidden : display.equals("none"));
  }

  private void read(XmlCursor xml, Letters letters) {
    int depth = xml.depth();
    while (xml.nextNode(depth)) {
      if (xml.onText()) {
        print(xml.characters(), letters);
      } else {
        readElement(xml, letters);
      }
    }
  }

  private void readElement(XmlCursor xml, Letters letters) {
    switch (xml.name()) {
      case "span" -> read(xml, letters("text", xml.attribute("style-name"), letters));
      case "s" -> spaces(ListStyle.number(xml.attribute("c"), 1), letters);
      case "tab" -> append("\t", letters);
      case "line-break" -> append("\n", letters);
      case "frame", "custom-shape", "g", "rect" -> boxes.addAll(new OdtFrame(story).read(xml));
      case "note",
          "annotation",
          "annotation-end",
          "tracked-changes",
          "ruby-text",
          "hidden-text",
          "forms",
          "bookmark",
          "soft-page-break",
          "script" -> {}
      default -> read(xml, letters);
    }
  }

  /** White space counts once; more of it is written as elements. */
  private void print(String characters, Letters letters) {
    String collapsed = characters.replaceAll("[ \\t\\r\\n]+", " ");
    boolean spaced = text.length() == 0 || " \n\t".indexOf(text.charAt(text.length() - 1)) >= 0;
    append(spaced ? collapsed.stripLeading() : collapsed, letters);
    if (!letters.hidden && !collapsed.isBlank()) {
      words++;
      boldWords += letters.bold ? 1 : 0;
    }
  }

  private void spaces(int count, Letters letters) {
    append(" ".repeat(Math.min(count, MOST_SPACES)), letters);
  }

  private void append(String printed, Letters letters) {
    if (!letters.hidden) {
      text.append(letters.capitals ? printed.toUpperCase(Locale.ROOT) : printed);
    }
  }

  String text() {
    return text.toString();
  }

  List<FlowItem> boxes() {
    return boxes;
  }

  boolean isBold() {
    return words > 0 && boldWords == words;
  }
}
