package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the segments of a line that justification has stretched: its wide gaps are hardly wider
 * than the spaces between its other words, or all are alike.
 */
final class StretchedRows {
  /** How many usual spaces of the line a gap may have. */
  private static final double MOST_SPACES = 3;

  private StretchedRows() {}

  /** All segments from the top of the page, those of stretched lines joined. */
  static List<Segment> joined(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
    List<Segment> joined = new ArrayList<>();
    for (int start = 0, i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).baseline() - sorted.get(start).baseline() > 1) {
        joinRow(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  private static void joinRow(List<Segment> row, List<Segment> joined) {
    row.sort(Comparator.comparingDouble(Segment::left));
    if (row.size() > 2 && evenGaps(Segment.joined(row).words())) {
      joined.add(Segment.joined(row));
      return;
    }
    Segment open = row.get(0);
    for (Segment next : row.subList(1, row.size())) {
      double gap = next.left() - open.right();
      if (gap > 0 && gap < MOST_SPACES * usualSpace(open, next)) {
        open = Segment.joined(List.of(open, next));
      } else {
        joined.add(open);
        open = next;
      }
    }
    joined.add(open);
  }

  /** Whether all words stand equally far apart, as in a line of few words that was filled out. */
  private static boolean evenGaps(List<Word> words) {
    double[] gaps = new double[words.size()];
    int count = spaces(words, gaps, 0);
    double least = Arrays.stream(gaps, 0, count).min().orElse(0);
    double most = Arrays.stream(gaps, 0, count).max().orElse(0);
    return most - least < 1 + 0.03 * most;
  }

  /** The middle one of the spaces within the two segments; 0 if there are too few to tell. */
  private static double usualSpace(Segment one, Segment other) {
    double[] gaps = new double[one.words().size() + other.words().size()];
    int count = spaces(other.words(), gaps, spaces(one.words(), gaps, 0));
    if (count < 2) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    return gaps[count / 2];
  }

  private static int spaces(List<Word> words, double[] gaps, int from) {
    int count = from;
    for (int i = 1; i < words.size(); i++) {
      double gap = words.get(i).box().x() - words.get(i - 1).box().right();
      if (gap > Word.SPACE * words.get(i).size()) {
        gaps[count++] = gap;
      }
    }
    return count;
  }
}
