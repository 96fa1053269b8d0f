package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.List;

/** The glyphs of one baseline, from left to right, and where words begin among them. */
final class GlyphRow {
  /** Evenly spaced gaps in a row that make a letter-spaced word rather than one-letter words. */
  private static final int SPACED_LETTERS = 4;

  private final List<Glyph> printed = new ArrayList<>();
  private final boolean[] blankBefore;

  /** The gap before each glyph, in ems. */
  private final double[] gaps;

  GlyphRow(List<Glyph> row) {
    blankBefore = new boolean[row.size()];
    boolean blank = false;
    for (Glyph glyph : FilledBlanks.removed(row)) {
      int last = printed.size() - 1;
      if (glyph.blank()) {
        blank = true;
      } else if (last >= 0 && glyph.strikesAgain(printed.get(last))) {
        printed.set(last, bold(glyph));
      } else {
        blankBefore[printed.size()] = blank;
        printed.add(glyph);
        blank = false;
      }
    }
    gaps = gaps(printed);
  }

  private static Glyph bold(Glyph glyph) {
    return new Glyph(glyph.text(), glyph.x(), glyph.baseline(), glyph.width(), glyph.size(), true);
  }

  private static double[] gaps(List<Glyph> row) {
    double[] gaps = new double[row.size()];
    for (int i = 1; i < gaps.length; i++) {
      Glyph before = row.get(i - 1);
      Glyph glyph = row.get(i);
      double size = Math.max(before.size(), glyph.size());
      gaps[i] = size <= 0 ? 0 : (glyph.x() - before.right()) / size;
    }
    return gaps;
  }

  /** Adds the words of the row. */
  void addTo(List<Word> words) {
    boolean[] breaks = breaks();
    int start = 0;
    for (int i = 1; i <= printed.size(); i++) {
      if (i == printed.size() || breaks[i]) {
        words.add(word(start, i));
        start = i;
      }
    }
  }

  /** For every glyph whether a word starts with it. */
  private boolean[] breaks() {
    boolean[] breaks = new boolean[printed.size()];
    for (int i = 1; i < breaks.length; i++) {
      breaks[i] = blankBefore[i] || gaps[i] > Word.SPACE;
    }
    int start = 1;
    while (start < breaks.length) {
      int end = evenGaps(start);
      for (int i = start; end - start >= SPACED_LETTERS && i < end; i++) {
        breaks[i] = false;
      }
      start = Math.max(end, start + 1);
    }
    return breaks;
  }

  /** The end of the run of nearly equal wide gaps between letters that starts at {@code start}. */
  private int evenGaps(int start) {
    double least = gaps[start];
    double most = least;
    int i = start;
    while (i < gaps.length && isWideBetweenLetters(i)) {
      least = Math.min(least, gaps[i]);
      most = Math.max(most, gaps[i]);
      if (most > 1.5 * least) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isWideBetweenLetters(int i) {
    return gaps[i] > Word.SPACE && !blankBefore[i] && letter(i - 1) && letter(i);
  }

  private boolean letter(int i) {
    String text = printed.get(i).text();
    return text.length() == 1 && Character.isLetter(text.charAt(0));
  }

  private Word word(int start, int end) {
    StringBuilder text = new StringBuilder();
    double right = 0;
    double size = 0;
    double baseline = 0;
    int bold = 0;
    for (int i = start; i < end; i++) {
      Glyph glyph = printed.get(i);
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      size = Math.max(size, glyph.size());
      baseline = Math.max(baseline, glyph.baseline());
      bold += glyph.bold() ? 1 : 0;
    }
    return new Word(
        text.toString(),
        Word.boxOf(printed.get(start).x(), right, baseline, size),
        baseline,
        size,
        2 * bold > end - start,
        start > 0 || blankBefore[start]);
  }
}
