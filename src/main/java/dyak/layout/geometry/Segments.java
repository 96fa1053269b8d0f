package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Strings words together to segments: up to a gap of most of an em, on one baseline. */
final class Segments {
  /**
   * A gap of this many ems ends a segment; columns may be parted by less, justified words by more.
   */
  private static final double WIDE = 0.8;

  /** The height in points of the strips that words are looked up by. */
  private static final double STRIP = 8;

  /** More chains than any real line of print leaves open. */
  private static final int OPEN_CHAINS = 300;

  private static final Comparator<Word> FROM_LEFT =
      (one, other) -> Double.compare(one.box().x(), other.box().x());

  private final Map<Long, List<Chain>> strips = new HashMap<>();
  private final List<Chain> chains = new ArrayList<>();

  private Segments() {}

  static List<Segment> of(List<Word> words) {
    Segments result = new Segments();
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(FROM_LEFT);
    sorted.forEach(result::add);
    return StretchedRows.joined(
        result.chains.stream().map(chain -> new Segment(chain.words)).toList());
  }

  private void add(Word word) {
    long strip = (long) Math.floor(middle(word) / STRIP);
    Chain best = null;
    for (long near = strip - 1; near <= strip + 1; near++) {
      List<Chain> open = strips.get(near);
      if (open != null) {
        open.removeIf(chain -> chain.right() + 3 * WIDE * chain.size() < word.box().x());
        for (Chain chain : open) {
          if (chain.takes(word) && (best == null || chain.nearer(word, best))) {
            best = chain;
          }
        }
      }
    }
    if (best == null) {
      best = new Chain();
      chains.add(best);
      List<Chain> open = strips.computeIfAbsent(strip, key -> new ArrayList<>());
      if (open.size() > OPEN_CHAINS) {
        open.remove(0);
      }
      open.add(best);
    }
    best.words.add(word);
  }

  private static double middle(Word word) {
    return word.box().y() + word.box().height() / 2;
  }

  private static final class Chain {
    private final List<Word> words = new ArrayList<>();

    private Word last() {
      return words.get(words.size() - 1);
    }

    double right() {
      return last().box().right();
    }

    double size() {
      return last().size();
    }

    boolean takes(Word word) {
      double em = Math.max(size(), word.size());
      double gap = word.box().x() - right();
      return gap < WIDE * em && gap > -0.5 * em && Word.beside(last().box(), word.box()) >= 0.5;
    }

    boolean nearer(Word word, Chain other) {
      return Math.abs(last().baseline() - word.baseline())
          < Math.abs(other.last().baseline() - word.baseline());
    }
  }
}
