package dyak.layout.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts glyphs together to words, whatever the order they were drawn in.
 *
 * <p>A space between words is a blank glyph or a gap. Letters set apart by even gaps («П Р И К А З»
 * without blanks between) are one word.
 */
public final class Words {
  /** Evenly spaced gaps in a row that make a letter-spaced word rather than one-letter words. */
  private static final int SPACED_LETTERS = 4;

  private final List<Word> words = new ArrayList<>();

  private Words() {}

  /** The words of a page, by baseline from the top, then from left to right. */
  public static List<Word> of(List<Glyph> glyphs) {
    Words result = new Words();
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameBaseline(sorted.get(start), sorted.get(i))) {
        result.addRow(sorted.subList(start, i));
        start = i;
      }
    }
    return result.words;
  }

  private static boolean sameBaseline(Glyph first, Glyph next) {
    return next.baseline() - first.baseline()
        <= Math.max(1, 0.12 * Math.min(first.size(), next.size()));
  }

  private void addRow(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> printed = new ArrayList<>();
    List<Boolean> blankBefore = new ArrayList<>();
    boolean blank = false;
    for (Glyph glyph : FilledBlanks.removed(row)) {
      if (glyph.blank()) {
        blank = true;
      } else if (!printed.isEmpty() && glyph.strikesAgain(printed.get(printed.size() - 1))) {
        printed.set(printed.size() - 1, bold(glyph));
      } else {
        printed.add(glyph);
        blankBefore.add(blank);
        blank = false;
      }
    }
    boolean[] breaks = breaks(printed, blankBefore);
    int start = 0;
    for (int i = 1; i <= printed.size(); i++) {
      if (i == printed.size() || breaks[i]) {
        add(printed.subList(start, i), start > 0 || blankBefore.get(start));
        start = i;
      }
    }
  }

  private static Glyph bold(Glyph glyph) {
    return new Glyph(glyph.text(), glyph.x(), glyph.baseline(), glyph.width(), glyph.size(), true);
  }

  /** For every glyph whether a word starts with it. */
  private static boolean[] breaks(List<Glyph> row, List<Boolean> blankBefore) {
    boolean[] breaks = new boolean[row.size()];
    for (int i = 1; i < row.size(); i++) {
      breaks[i] = blankBefore.get(i) || gap(row, i) > Word.SPACE;
    }
    int start = 1;
    while (start < row.size()) {
      int end = evenGaps(row, blankBefore, start);
      for (int i = start; end - start >= SPACED_LETTERS && i < end; i++) {
        breaks[i] = false;
      }
      start = Math.max(end, start + 1);
    }
    return breaks;
  }

  /** The end of the run of nearly equal wide gaps between letters that starts at {@code start}. */
  private static int evenGaps(List<Glyph> row, List<Boolean> blankBefore, int start) {
    double least = gap(row, start);
    double most = least;
    int i = start;
    while (i < row.size() && !blankBefore.get(i) && letter(row.get(i - 1)) && letter(row.get(i))) {
      double gap = gap(row, i);
      least = Math.min(least, gap);
      most = Math.max(most, gap);
      if (least <= Word.SPACE || most > 1.5 * least) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean letter(Glyph glyph) {
    return glyph.text().length() == 1 && Character.isLetter(glyph.text().charAt(0));
  }

  /** The gap before a glyph, in ems. */
  private static double gap(List<Glyph> row, int i) {
    Glyph before = row.get(i - 1);
    Glyph glyph = row.get(i);
    double size = Math.max(before.size(), glyph.size());
    return size <= 0 ? 0 : (glyph.x() - before.right()) / size;
  }

  private void add(List<Glyph> glyphs, boolean spaced) {
    StringBuilder text = new StringBuilder();
    double right = 0;
    double size = 0;
    double baseline = 0;
    int bold = 0;
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      size = Math.max(size, glyph.size());
      baseline = Math.max(baseline, glyph.baseline());
      bold += glyph.bold() ? 1 : 0;
    }
    double left = glyphs.get(0).x();
    words.add(
        new Word(
            text.toString(),
            Word.boxOf(left, right, baseline, size),
            baseline,
            size,
            2 * bold > glyphs.size(),
            spaced));
  }
}
