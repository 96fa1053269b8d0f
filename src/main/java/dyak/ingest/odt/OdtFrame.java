package dyak.ingest.odt;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.xml.XmlCursor;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;

/** Reads a frame or a shape: the text in it, on its side of the page; pictures print none. */
final class OdtFrame {
  private final OdtStory story;

  OdtFrame(OdtStory story) {
    this.story = story;
  }

  List<FlowItem> read(XmlCursor xml) {
    Side side = Places.ofFrame(story.styles, xml.attribute("style-name"), xml.attribute("x"));
    List<FlowItem> items = new ArrayList<>();
    items.add(FlowParagraph.BLANK);
    for (FlowItem item : content(xml)) {
      boolean moved = side != Side.FULL && item instanceof FlowParagraph;
      items.add(moved ? ((FlowParagraph) item).at(side) : item);
    }
    items.add(FlowParagraph.BLANK);
    return items;
  }

  /** A frame wraps its text in a box, a shape does not. */
  private List<FlowItem> content(XmlCursor xml) {
    if (!xml.name().equals("frame")) {
      return story.read(xml);
    }
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("text-box")) {
        return story.read(xml);
      }
    }
    return List.of();
  }
}
