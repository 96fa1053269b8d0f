package dyak.layout;

import java.util.List;

/** Lines that stand together in one column, with no blank line between them. */
public record TextBlock(List<Line> lines, Side side) implements Block {
  public TextBlock {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a text block without lines");
    }
    lines = List.copyOf(lines);
  }
}
