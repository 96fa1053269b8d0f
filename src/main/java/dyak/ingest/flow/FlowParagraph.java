package dyak.ingest.flow;

import dyak.layout.Side;
import dyak.layout.Typography;

/**
 * A paragraph, its printed list marker included; {@code \n} stands where the author broke a line.
 * One without text is a blank line.
 */
public record FlowParagraph(String text, Side side, boolean bold) implements FlowItem {
  public static final FlowParagraph BLANK = new FlowParagraph("", Side.FULL, false);

  public static FlowParagraph of(String text) {
    return new FlowParagraph(text, Side.FULL, false);
  }

  boolean isBlank() {
    return Typography.isBlank(text);
  }

  /** The same paragraph on another side of the page. */
  public FlowParagraph at(Side place) {
    return new FlowParagraph(text, place, bold);
  }

  FlowParagraph with(String words) {
    return new FlowParagraph(words, side, bold);
  }
}
