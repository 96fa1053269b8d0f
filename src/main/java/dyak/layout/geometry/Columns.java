package dyak.layout.geometry;

import dyak.layout.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds bands of a page with a gutter that no word crosses, and orders what stands there: the left
 * column, the right one, then what lies below across the page.
 */
final class Columns {
  private static final int DEEPEST = 3;
  private static final int MOST_SEGMENTS = 1_500;
  private static final int MOST_GUTTERS = 64;

  /** So many pairs of blocks are a list. */
  private static final int PAIRS = 3;

  /** The least width of a gutter in ems. */
  private static final double GUTTER = 0.75;

  private final Sheet sheet;

  private Columns(Sheet sheet) {
    this.sheet = sheet;
  }

  static List<Zone> of(List<Segment> segments, Sheet sheet) {
    return new Columns(sheet).split(segments, Side.FULL, 0);
  }

  private List<Zone> split(List<Segment> segments, Side side, int depth) {
    if (segments.isEmpty()) {
      return List.of();
    }
    Band band = depth < DEEPEST && segments.size() <= MOST_SEGMENTS ? widest(segments) : null;
    if (band == null) {
      return List.of(new Zone(segments, side));
    }
    List<Segment> rest = new ArrayList<>(segments);
    rest.removeAll(band.left);
    rest.removeAll(band.right);
    double middle = (band.top() + band.bottom()) / 2;
    List<Zone> zones = new ArrayList<>();
    zones.addAll(split(filter(rest, segment -> segment.middle() < middle), side, depth));
    List<Band> pairs = band.pairs();
    if (!inLetterhead(band) && pairs.stream().filter(Band::twoSided).count() >= PAIRS) {
      pairs.forEach(pair -> zones.addAll(inPair(pair, side)));
    } else {
      zones.addAll(split(band.left, side == Side.FULL ? Side.LEFT : side, depth + 1));
      zones.addAll(split(band.right, side == Side.FULL ? Side.RIGHT : side, depth + 1));
    }
    zones.addAll(split(filter(rest, segment -> segment.middle() >= middle), side, depth));
    return zones;
  }

  private boolean inLetterhead(Band band) {
    return sheet.number() == 1 && sheet.atHead(band.top());
  }

  /** A block and its neighbour, in a list of such pairs. */
  private static List<Zone> inPair(Band pair, Side side) {
    if (SideBySide.isPair(pair.left, pair.right)) {
      return List.of(new Zone(pair.left, Side.LEFT), new Zone(pair.right, Side.RIGHT));
    }
    List<Segment> all = new ArrayList<>(pair.left);
    all.addAll(pair.right);
    return List.of(new Zone(all, side));
  }

  private static List<Segment> filter(List<Segment> segments, Predicate<Segment> condition) {
    return segments.stream().filter(condition).toList();
  }

  private @Nullable Band widest(List<Segment> segments) {
    double em = medianSize(segments);
    Band best = null;
    for (double edge : leftEdges(segments)) {
      for (Band band : bands(segments, edge, GUTTER * em)) {
        if (!mayBeat(band, best)) {
          continue;
        }
        trim(band);
        if (mayBeat(band, best)
            && !stretched(band, segments)
            && SideBySide.areColumns(band.left, band.right, sheet)) {
          best = band;
        }
      }
    }
    return best;
  }

  private static boolean mayBeat(Band band, @Nullable Band best) {
    return band.twoSided() && (best == null || band.betterThan(best));
  }

  /** Leaves what belongs to no column; the band does not get better by that. */
  private void trim(Band band) {
    band.leaveCentred(sheet);
    if (band.twoSided() && !inLetterhead(band)) {
      band.leaveOneSided();
    }
  }

  /**
   * Whether a band is only text that justification has torn open: it keeps to both edges of the
   * text, and a line across stands close above or below.
   */
  private boolean stretched(Band band, List<Segment> segments) {
    return band.left.stream().allMatch(row -> row.left() < sheet.text().left() + 40)
        && band.right.stream().allMatch(row -> row.right() > sheet.text().right() - 4)
        && band.touchesAny(segments);
  }

  private static double medianSize(List<Segment> segments) {
    double[] sizes = segments.stream().mapToDouble(Segment::size).sorted().toArray();
    return sizes[sizes.length / 2];
  }

  /** Where a right column may begin. */
  private static List<Double> leftEdges(List<Segment> segments) {
    List<Double> edges = new ArrayList<>();
    double[] lefts = segments.stream().mapToDouble(Segment::left).sorted().toArray();
    for (double left : lefts) {
      if (edges.size() < MOST_GUTTERS
          && (edges.isEmpty() || left - edges.get(edges.size() - 1) > 2)) {
        edges.add(left);
      }
    }
    return edges;
  }

  /** The bands where nothing crosses the gutter left of {@code edge}. */
  private static List<Band> bands(List<Segment> segments, double edge, double gutter) {
    List<Segment> crossing = new ArrayList<>();
    List<Segment> clear = new ArrayList<>();
    for (Segment segment : segments) {
      boolean crosses = segment.left() < edge - 1 && segment.right() > edge - gutter;
      (crosses ? crossing : clear).add(segment);
    }
    clear.removeIf(segment -> hasOneBeside(crossing, segment));
    if (!isTwoSided(clear, edge)) {
      return List.of();
    }
    return between(crossing, clear, edge);
  }

  private static boolean isTwoSided(List<Segment> segments, double edge) {
    int right = 0;
    for (Segment segment : segments) {
      right += segment.left() >= edge - 1 ? 1 : 0;
    }
    return right > 0 && right < segments.size();
  }

  /** The bands that what crosses the gutter leaves of what does not. */
  private static List<Band> between(List<Segment> crossing, List<Segment> clear, double edge) {
    clear.sort(Comparator.comparingDouble(Segment::middle));
    List<Band> bands = new ArrayList<>();
    Band open = new Band();
    Segment before = null;
    for (Segment segment : clear) {
      if (before != null && crossedBetween(crossing, before, segment)) {
        bands.add(open);
        open = new Band();
      }
      (segment.left() >= edge - 1 ? open.right : open.left).add(segment);
      before = segment;
    }
    bands.add(open);
    return bands;
  }

  private static boolean hasOneBeside(List<Segment> crossing, Segment segment) {
    for (Segment one : crossing) {
      if (Word.beside(one.box(), segment.box()) > 0.3) {
        return true;
      }
    }
    return false;
  }

  private static boolean crossedBetween(List<Segment> crossing, Segment before, Segment next) {
    return crossing.stream()
        .anyMatch(c -> c.middle() > before.middle() && c.middle() < next.middle());
  }
}
