package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts glyphs together to words, whatever the order they were drawn in.
 *
 * <p>A space between words is a blank glyph or a gap. Letters set apart by even gaps («П Р И К А З»
 * without blanks between) are one word.
 */
public final class Words {
  private static final Comparator<Glyph> FROM_TOP =
      (one, other) -> Double.compare(one.baseline(), other.baseline());
  private static final Comparator<Glyph> FROM_LEFT =
      (one, other) -> Double.compare(one.x(), other.x());

  private Words() {}

  /** The words of a page, by baseline from the top, then from left to right. */
  public static List<Word> of(List<Glyph> glyphs) {
    Glyph[] sorted = glyphs.toArray(Glyph[]::new);
    Arrays.sort(sorted, FROM_TOP);
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || !sameBaseline(sorted[start], sorted[i])) {
        Arrays.sort(sorted, start, i, FROM_LEFT);
        new GlyphRow(Arrays.asList(sorted).subList(start, i)).addTo(words);
        start = i;
      }
    }
    return words;
  }

  private static boolean sameBaseline(Glyph first, Glyph next) {
    return next.baseline() - first.baseline()
        <= Math.max(1, 0.12 * Math.min(first.size(), next.size()));
  }
}
