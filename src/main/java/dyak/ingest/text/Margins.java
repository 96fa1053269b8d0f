package dyak.ingest.text;

import dyak.layout.Side;
import java.util.List;

/**
 * Where the text of a page begins and ends, in characters: the least indent, and the end of the
 * longest printed line.
 */
record Margins(int left, int right) {
  /** No printer puts more characters on a line of an upright page; longer lines are unwrapped. */
  static final int WIDEST = 130;

  /** An indent that only the right half of a page has. */
  private static final int DEEP = 30;

  private static final int SLACK = 3;

  static Margins of(List<String> lines) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (String line : lines) {
      if (!line.isBlank()) {
        left = Math.min(left, indent(line));
        int end = end(line);
        right = end <= WIDEST ? Math.max(right, end) : right;
      }
    }
    return new Margins(Math.min(left, right), right);
  }

  /** A block that stands deep in the right half, and is not centred, is a right one. */
  Side side(List<String> block) {
    int least = block.stream().mapToInt(Margins::indent).min().orElse(0);
    boolean deep = least >= DEEP || (right - left >= 40 && least - left > (right - left) / 2);
    return deep && !isCentred(block) ? Side.RIGHT : Side.FULL;
  }

  /** Whether the lines leave as much room on the left as on the right, and do not share an edge. */
  boolean isCentred(List<String> block) {
    int least = block.stream().mapToInt(Margins::indent).min().orElse(0);
    int most = block.stream().mapToInt(Margins::indent).max().orElse(0);
    boolean sharesEdge = block.size() > 1 && most - least <= 1;
    return !sharesEdge
        && block.stream().allMatch(line -> isBalanced(line) || isFull(line))
        && block.stream().anyMatch(this::isBalanced);
  }

  private boolean isBalanced(String line) {
    int before = indent(line) - left;
    int after = right - end(line);
    return before >= SLACK && Math.abs(before - after) <= SLACK;
  }

  private boolean isFull(String line) {
    return indent(line) - left < SLACK && right - end(line) < SLACK;
  }

  private static int end(String line) {
    return expand(line.stripTrailing()).length();
  }

  static int indent(String line) {
    int column = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      column = line.charAt(i) == '\t' ? (column / 8 + 1) * 8 : column + 1;
    }
    return column;
  }

  /** The line with its tabs drawn as spaces. */
  static String expand(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        drawn.append(" ".repeat(8 - drawn.length() % 8));
      } else {
        drawn.append(line.charAt(i));
      }
    }
    return drawn.toString();
  }
}
