package dyak.ingest.scan;

import dyak.layout.geometry.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the round or square marks that open list items: a recogniser passes over them or takes them
 * for a star or a letter.
 */
final class Bullets {
  private static final String BULLET = "•";
  private static final int SURE = 90;

  /** How far before the words of its item a mark stands, in sizes of their line. */
  private static final double NEAREST = 0.1;

  private static final double FARTHEST = 2.5;

  /** The rows that are looked at, and those a mark's middle lies in, in sizes above the line. */
  private static final double TOP = 0.75;

  private static final double BOTTOM = -0.12;
  private static final double HIGHEST = 0.5;
  private static final double LOWEST = 0.15;

  /** The least and the most diameter of a mark, in sizes; less is a grain. */
  private static final double GRAIN = 0.06;

  private static final double SMALL = 0.11;
  private static final double LARGE = 0.45;

  /** The least share of ink in the box around a mark: a disc has 0.79 of it, a ring half. */
  private static final double SOLID = 0.65;

  private static final double ROUND = 0.7;

  private final GreyImage page;
  private final int dark;
  private final List<Hocr.Found> words;

  private Bullets(GreyImage page, List<Hocr.Found> words) {
    this.page = page;
    this.dark = page.threshold();
    this.words = words;
  }

  /** The words of a page with the marks in front of items. */
  static List<Hocr.Found> among(List<Hocr.Found> words, GreyImage page) {
    Bullets search = new Bullets(page, words);
    List<Hocr.Found> all = new ArrayList<>();
    for (Hocr.Found found : words) {
      Hocr.Found mark = search.before(found);
      if (mark != null) {
        all.removeIf(other -> covers(mark.word(), other.word()));
        all.add(mark);
      }
      all.add(found);
    }
    return all;
  }

  private static boolean covers(Word mark, Word other) {
    return other.text().length() <= 2
        && other.box().x() < mark.box().right()
        && other.box().right() > mark.box().x()
        && Math.abs(other.baseline() - mark.baseline()) < mark.size() / 2;
  }

  private Hocr.@Nullable Found before(Hocr.Found found) {
    Word word = found.word();
    if (found.sideways()
        || word.text().chars().noneMatch(Character::isLetterOrDigit)
        || words.stream().anyMatch(other -> precedes(other.word(), word))) {
      return null;
    }
    Blob blob = blobBefore(word);
    return blob == null || !blob.isMark(word)
        ? null
        : new Hocr.Found(
            Word.recognised(BULLET, blob.left, blob.right + 1, word.baseline(), word.size()),
            SURE,
            false);
  }

  /** Whether a word stands before another in its line, and is more than a mark misread. */
  private static boolean precedes(Word other, Word word) {
    return other.box().x() < word.box().x()
        && other.box().right() > word.box().x() - (FARTHEST + 1) * word.size()
        && Math.abs(other.baseline() - word.baseline()) < word.size() / 2
        && (other.text().length() > 2 || other.text().chars().anyMatch(Character::isDigit));
  }

  /** The ink nearest before a word, with nothing close behind it on the left. */
  private @Nullable Blob blobBefore(Word word) {
    int top = Math.max(0, (int) (word.baseline() - TOP * word.size()));
    int bottom = Math.min(page.height(), (int) (word.baseline() - BOTTOM * word.size()));
    int x = Math.min(page.width() - 1, (int) (word.box().x() - NEAREST * word.size()));
    int end = Math.max(0, (int) (word.box().x() - FARTHEST * word.size()));
    while (x > end && !blank(x, top, bottom)) {
      x--;
    }
    while (x > end) {
      while (x > end && blank(x, top, bottom)) {
        x--;
      }
      int right = x;
      while (x > end && !blank(x, top, bottom)) {
        x--;
      }
      if (right - x >= GRAIN * word.size()) {
        boolean alone = blank(Math.max(0, x - (int) (word.size() / 2)), x + 1, top, bottom);
        return alone ? blob(x + 1, right, top, bottom) : null;
      }
    }
    return null;
  }

  private boolean blank(int x, int top, int bottom) {
    return blank(x, x + 1, top, bottom);
  }

  private boolean blank(int left, int right, int top, int bottom) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        if (page.at(x, y) < dark) {
          return false;
        }
      }
    }
    return true;
  }

  private Blob blob(int left, int right, int top, int bottom) {
    int first = bottom;
    int last = top;
    int ink = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x <= right; x++) {
        if (page.at(x, y) < dark) {
          first = Math.min(first, y);
          last = y;
          ink++;
        }
      }
    }
    return new Blob(left, right, first, last, ink);
  }

  /** Ink with its edges. */
  private record Blob(int left, int right, int top, int bottom, int ink) {
    boolean isMark(Word word) {
      double width = right - left + 1;
      double height = bottom - top + 1;
      double middle = (word.baseline() - (top + bottom) / 2.0) / word.size();
      double side = Math.max(width, height) / word.size();
      return side > SMALL
          && side < LARGE
          && Math.min(width, height) >= ROUND * Math.max(width, height)
          && ink >= SOLID * width * height
          && middle > LOWEST
          && middle < HIGHEST;
    }
  }
}
