package dyak.ingest.text;

import dyak.ingest.flow.Signatory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two columns drawn with spaces, as a corner blank is: the lines {@code from} to {@code to} (not
 * included) have nothing in the gutter, which ends where the right column starts.
 */
record Columns(int from, int to, Gutter gutter) {
  /** Lines with text on both sides that make a gutter certain. */
  private static final int PAIRS = 3;

  /** Side blocks are no longer than a page. */
  private static final int LONGEST = 120;

  private static final int NARROWEST = 2;
  private static final int NARROWEST_START = 3;
  private static final int WIDE = 6;
  private static final String SIGNED_BLANK = "____";

  /** Columns of a page that hold nothing, from {@code start} to {@code end} (not included). */
  record Gutter(int start, int end) {
    int width() {
      return end - start;
    }

    /** The widest part of the gutter that a line leaves free. */
    Gutter narrowedBy(String line) {
      Gutter widest = new Gutter(start, start);
      int free = start;
      for (int i = start; i <= end; i++) {
        boolean inked = i < end && i < line.length() && line.charAt(i) != ' ';
        if (inked || i == end) {
          widest = i - free > widest.width() ? new Gutter(free, i) : widest;
          free = i + 1;
        }
      }
      return widest;
    }

    String left(String line) {
      return line.substring(0, Math.min(line.length(), start));
    }

    String right(String line) {
      return line.substring(Math.min(line.length(), end));
    }
  }

  /** The places of a page where two columns stand side by side. */
  static List<Columns> in(List<String> lines) {
    List<String> drawn = lines.stream().map(String::stripTrailing).map(Margins::expand).toList();
    List<Columns> found = new ArrayList<>();
    int at = 0;
    while (at < drawn.size()) {
      Columns columns = startingAt(drawn, at);
      if (columns == null) {
        at++;
      } else {
        int least = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
        found.add(columns.withNeighbours(drawn, least));
        at = found.get(found.size() - 1).to();
      }
    }
    return found;
  }

  private static @Nullable Columns startingAt(List<String> lines, int at) {
    for (Gutter gap : gaps(lines.get(at))) {
      Columns columns = grow(lines, at, gap);
      if (columns != null) {
        return columns;
      }
    }
    return null;
  }

  private static @Nullable Columns grow(List<String> lines, int at, Gutter first) {
    Gutter gutter = first;
    int pairs = 0;
    int names = 0;
    int last = at;
    for (int i = at; i < Math.min(lines.size(), at + LONGEST); i++) {
      String line = lines.get(i);
      Gutter narrowed = gutter.narrowedBy(line);
      if (narrowed.width() < NARROWEST) {
        break;
      }
      gutter = narrowed;
      String right = gutter.right(line).strip();
      if (!right.isEmpty()) {
        last = i;
        pairs += gutter.left(line).isBlank() ? 0 : 1;
        names += Signatory.isName(right) || right.contains(SIGNED_BLANK) ? 1 : 0;
      }
    }
    if (pairs == PAIRS - 1 && names == 0 && last - at < PAIRS) {
      return goesOn(lines, at, first);
    }
    return pairs >= PAIRS - 1 && names < pairs ? new Columns(at, last + 1, gutter) : null;
  }

  /** Two lines whose right halves begin at one place and read on: {@code Главам / и мэрам}. */
  private static @Nullable Columns goesOn(List<String> lines, int at, Gutter first) {
    Gutter gutter = first.narrowedBy(lines.get(at + 1));
    String right = gutter.right(lines.get(at));
    String below = gutter.right(lines.get(at + 1));
    boolean readsOn =
        gutter.width() >= WIDE
            && !right.isEmpty()
            && !below.isEmpty()
            && Character.isUpperCase(right.charAt(0))
            && Character.isLowerCase(below.charAt(0));
    return readsOn ? new Columns(at, at + 2, gutter) : null;
  }

  /** The left column goes on in the lines that touch its own and end before the gutter. */
  private Columns withNeighbours(List<String> lines, int least) {
    int first = from;
    while (first > least && isLeft(lines.get(first - 1))) {
      first--;
    }
    int end = to;
    while (end < lines.size() && isLeft(lines.get(end))) {
      end++;
    }
    return new Columns(first, end, gutter);
  }

  private boolean isLeft(String line) {
    return !line.isBlank() && line.length() <= gutter.start();
  }

  /** The runs of spaces inside a line that may be a gutter. */
  private static List<Gutter> gaps(String line) {
    List<Gutter> gaps = new ArrayList<>();
    int inkEnd = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != ' ') {
        if (inkEnd > 0 && i - inkEnd >= NARROWEST_START) {
          gaps.add(new Gutter(inkEnd, i));
        }
        inkEnd = i + 1;
      }
    }
    return gaps.size() > 4 ? List.of() : gaps;
  }

  List<String> left(List<String> lines) {
    return lines.subList(from, to).stream().map(Margins::expand).map(gutter::left).toList();
  }

  List<String> right(List<String> lines) {
    return lines.subList(from, to).stream().map(Margins::expand).map(gutter::right).toList();
  }
}
