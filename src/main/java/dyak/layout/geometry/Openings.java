package dyak.layout.geometry;

import dyak.layout.ListMarker;
import java.util.List;

/** Which lines of a block certainly open a paragraph. */
final class Openings {
  /** First-line indents, in ems. */
  private static final double LEAST_INDENT = 0.8;

  private static final double MOST_INDENT = 8;

  /** So many lines show where the left edge is. */
  private static final int MOST_LINES = 40;

  private final List<Segment> lines;
  private final Margins margins;
  private final boolean flush;

  /**
   * Looks at the lines of one block.
   *
   * @param body whether the block may be running text rather than a stack of short lines
   */
  Openings(List<Segment> lines, Margins margins, boolean body) {
    this.lines = lines;
    this.margins = margins;
    this.flush = flush(lines, body) && !centred(lines, margins);
  }

  /** Whether the lines keep to a left edge, so that an indent means something. */
  private static boolean flush(List<Segment> lines, boolean body) {
    if (lines.size() < 3) {
      return body;
    }
    int looked = Math.min(lines.size(), MOST_LINES);
    int most = 0;
    for (Segment line : lines.subList(0, looked)) {
      most = Math.max(most, countAt(line.left(), lines.subList(0, looked)));
    }
    return 2 * most >= looked && (body || 2 * most > lines.size());
  }

  private static int countAt(double left, List<Segment> lines) {
    int count = 0;
    for (Segment line : lines) {
      count += Math.abs(line.left() - left) < 3 ? 1 : 0;
    }
    return count;
  }

  private static boolean centred(List<Segment> lines, Margins margins) {
    return lines.size() > 1
        && lines.stream().allMatch(margins::centred)
        && lines.stream().anyMatch(margins::inset);
  }

  boolean opens(int i) {
    return (flush && indented(i)) || (i > 0 && (breaksOff(i - 1) || changesStyle(i)));
  }

  /** Whether a paragraph may end with line {@code i} of running text. */
  boolean mayEnd(int i) {
    return ended(lines.get(i), lines.get(i + 1));
  }

  /** Whether a heading in capitals or bold ends, or begins, above line {@code i}. */
  private boolean changesStyle(int i) {
    Segment before = lines.get(i - 1);
    Segment line = lines.get(i);
    return fallsShort(before, line.words().get(0).box().width())
        && (before.bold() != line.bold()
            || LineShape.inCapitals(before.text()) != LineShape.inCapitals(line.text()));
  }

  private boolean indented(int i) {
    if (i > 0 && hangs(i)) {
      return false;
    }
    Segment line = lines.get(i);
    boolean aboveNext = i + 1 < lines.size() && isIndent(line, lines.get(i + 1).left());
    if (i == 0) {
      return aboveNext || isIndent(line, margins.left());
    }
    Segment before = lines.get(i - 1);
    if (isIndent(line, before.left())) {
      return isIndent(line, margins.left()) && !ragged(i);
    }
    boolean level = Math.abs(line.left() - before.left()) < 3;
    return (level || aboveNext) && isIndent(line, margins.left()) && ended(before, line);
  }

  /** Whether the lines around start wherever they like: centred or ranged-right ones. */
  private boolean ragged(int i) {
    double above = lines.get(i - 1).left();
    return isIndent(lines.get(i - 1), margins.left())
        && (i + 1 >= lines.size()
            || (isIndent(lines.get(i + 1), margins.left())
                && Math.abs(above - lines.get(i + 1).left()) > 3));
  }

  private static boolean isIndent(Segment line, double edge) {
    double indent = (line.left() - edge) / line.size();
    return indent > LEAST_INDENT && indent < MOST_INDENT;
  }

  /** Whether line {@code i} goes on below the text of a list item whose marker hangs out. */
  private boolean hangs(int i) {
    for (int above = i - 1; above >= 0 && above >= i - 12; above--) {
      Segment line = lines.get(above);
      if (line.left() < lines.get(i).left() - 3) {
        return ListMarker.at(line.text()).isPresent()
            && line.words().size() > 1
            && Math.abs(line.words().get(1).box().x() - lines.get(i).left()) < 10;
      }
    }
    return false;
  }

  /** Whether a paragraph may end with {@code line}, to judge by how {@code next} starts. */
  private boolean ended(Segment line, Segment next) {
    boolean inSentence = Character.isLowerCase(next.text().charAt(0));
    boolean stops = LineShape.stops(line.text());
    boolean room = fallsShort(line, next.words().get(0).box().width());
    return inSentence ? stops && room : stops || room;
  }

  /** Whether line {@code i} ends a sentence although the next word would still have fitted in. */
  private boolean breaksOff(int i) {
    Segment line = lines.get(i);
    Segment next = lines.get(i + 1);
    return LineShape.stops(line.text())
        && !Character.isLowerCase(next.text().charAt(0))
        && fallsShort(line, next.words().get(0).box().width());
  }

  private boolean fallsShort(Segment line, double needed) {
    return line.right() + needed + 0.6 * line.size() < margins.right();
  }
}
