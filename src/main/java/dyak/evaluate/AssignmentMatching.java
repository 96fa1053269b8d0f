package dyak.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the assignments of two records: the most alike first, among equals the nearest in reading
 * order, each once, none below {@link #LIKE}.
 */
final class AssignmentMatching {
  private static final double LIKE = 0.6;

  private final Map<Integer, Pair> byGold = new HashMap<>();
  private final Map<Integer, Pair> byFound = new HashMap<>();

  AssignmentMatching(List<FlatAssignment> gold, List<FlatAssignment> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double likeness = gold.get(i).words().f1(found.get(j).words());
        if (likeness >= LIKE) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(Pair.ORDER);
    for (Pair pair : pairs) {
      if (!byGold.containsKey(pair.gold) && !byFound.containsKey(pair.found)) {
        byGold.put(pair.gold, pair);
        byFound.put(pair.found, pair);
      }
    }
  }

  @Nullable Pair ofGold(int place) {
    return byGold.get(place);
  }

  @Nullable Pair ofFound(int place) {
    return byFound.get(place);
  }

  /** Two assignments by their places, and how alike their words are. */
  record Pair(int gold, int found, double likeness) {
    private static final double SAME_WORDS = 0.9;

    /** Ties end with the later places first, so that the order is total. */
    private static final Comparator<Pair> ORDER =
        Comparator.comparingDouble(Pair::likeness)
            .thenComparingInt(pair -> -Math.abs(pair.gold - pair.found))
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();

    boolean sameWords() {
      return likeness >= SAME_WORDS;
    }
  }
}
