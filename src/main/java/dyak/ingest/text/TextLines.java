package dyak.ingest.text;

import dyak.layout.Line;
import dyak.layout.ListMarker;
import dyak.layout.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a block, and which of them open a paragraph: an indented first line, every line of
 * an unwrapped text, every paragraph tag. The hanging lines of a list item open none.
 */
final class TextLines {
  /** How many lines a hanging item may have. */
  private static final int LONGEST_ITEM = 60;

  /** Shorter ends are those of abbreviations and initials. */
  private static final int SHORTEST_END = 12;

  /** Narrower blocks hold no running text. */
  private static final int NARROW = 50;

  private TextLines() {}

  /** The lines of a block that stands free on its page. */
  static List<Line> read(List<String> block, int page, Margins margins, Markup markup) {
    boolean unwrapped = block.stream().anyMatch(line -> line.length() > Margins.WIDEST);
    int base = block.stream().mapToInt(Margins::indent).min().orElse(0);
    int width = block.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
    boolean centred = margins.isCentred(block);
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (int i = 0; i < block.size(); i++) {
      String line = block.get(i).strip();
      boolean opens;
      if (unwrapped) {
        opens = !goesOn(before, line);
      } else {
        boolean indented = !centred && isIndented(block, i, base, margins);
        opens = indented || (!centred && opensParagraph(before, line, width));
      }
      addPieces(lines, line, page, opens, markup);
      before = line;
    }
    return lines;
  }

  /**
   * Where no blank line parts paragraphs: a sentence behind a short line that ended one, or behind
   * a heading in capitals.
   */
  private static boolean opensParagraph(String before, String line, int width) {
    if (before.isEmpty() || line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    boolean ended = ".!?:;".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean isShort = 4 * before.length() < 3 * width && before.length() > SHORTEST_END;
    boolean heading = isCapitals(before) && !isCapitals(line) && line.length() > NARROW / 2;
    return width > NARROW && ((ended && isShort) || heading);
  }

  private static boolean isCapitals(String line) {
    return line.length() > SHORTEST_END && Typography.isCapitals(line);
  }

  /** A line in lower case behind one that ended in a word was broken off it. */
  private static boolean goesOn(String before, String line) {
    return !line.isEmpty()
        && Character.isLowerCase(line.charAt(0))
        && !before.isEmpty()
        && Character.isLetterOrDigit(before.charAt(before.length() - 1))
        && ListMarker.at(line).isEmpty();
  }

  /** Lines whose indents say nothing: those of a column or a cell. */
  static List<Line> plain(List<String> block, int page, Markup markup) {
    List<Line> lines = new ArrayList<>();
    for (String line : block) {
      addPieces(lines, line.strip(), page, false, markup);
    }
    return lines;
  }

  private static void addPieces(
      List<Line> lines, String line, int page, boolean opens, Markup markup) {
    for (Markup.Piece piece : markup.pieces(line)) {
      boolean first = piece.opens() || opens;
      lines.add(new Line(piece.text(), page, null, first, piece.bold()));
      opens = false;
    }
  }

  private static boolean isIndented(List<String> block, int at, int base, Margins margins) {
    int indent = Margins.indent(block.get(at));
    if (indent < base + 2) {
      return block.size() == 1 && indent >= margins.left() + 2;
    }
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_ITEM); i--) {
      int before = Margins.indent(block.get(i));
      if (before < indent) {
        int hanging =
            ListMarker.at(block.get(i).strip()).map(marker -> before + marker.length()).orElse(-9);
        return Math.abs(indent - hanging) > 1;
      }
    }
    return true;
  }
}
