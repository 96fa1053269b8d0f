package dyak.ingest.flow;

import dyak.layout.Side;
import java.util.List;

/**
 * Which side of the page an indent puts a paragraph on. Lengths are in twentieths of a point, as
 * Word counts.
 */
public final class Placement {
  /** Half the text width of an A4 page with the margins of GOST R 7.0.97, a little less. */
  public static final int RIGHT_HALF = 4200;

  /** The left margin of such a page. */
  public static final int LEFT_MARGIN = 1701;

  private static final int TAB_STOP = 708;

  /** A space of the usual letter sizes. */
  private static final int SPACE = 65;

  private Placement() {}

  /** The side of text that starts so far from the left margin. */
  public static Side at(int offset) {
    return offset >= RIGHT_HALF ? Side.RIGHT : Side.FULL;
  }

  /**
   * The side of a paragraph by its indents and by the tabs and spaces that it starts with.
   *
   * @param tabStops the paragraph's own, from left to right
   */
  public static Side of(int indent, int firstLine, String text, List<Integer> tabStops) {
    int start = indent + firstLine;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\t') {
        start = tabStop(start, tabStops);
      } else {
        start += SPACE;
      }
    }
    return at(Math.max(start, indent));
  }

  /** The first stop behind a place: behind the paragraph's own ones stand those of the page. */
  private static int tabStop(int place, List<Integer> own) {
    return own.stream()
        .filter(stop -> stop > place)
        .findFirst()
        .orElse((place / TAB_STOP + 1) * TAB_STOP);
  }
}
