package dyak.forge.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** In which order the characters of a page stand in the content stream. */
public enum StreamOrder {
  /** Block after block, as a word processor writes. */
  LOGICAL,
  /** Line by line across the whole page, so that columns interleave. */
  ROWS,
  /** Any order at all. */
  SHUFFLED;

  /** The inks of a page in this order. */
  List<Ink> arrange(List<Ink> page, long seed) {
    List<Ink> arranged = new ArrayList<>(page);
    if (this == ROWS) {
      arranged.sort(Comparator.comparingDouble(Ink::y).thenComparingDouble(Ink::x));
    } else if (this == SHUFFLED) {
      Collections.shuffle(arranged, new Random(seed));
    }
    return arranged;
  }
}
