package dyak.ingest.scan;

import dyak.layout.Box;
import dyak.layout.geometry.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that a first look at a page gets wrong because handwriting or a stamp is near: with all
 * that was read covered up, a second look finds them.
 */
final class Overlooked {
  /** Words seen more surely than this are read. */
  private static final int READ = 50;

  /** The confidence and the length of a word that a second look is believed. */
  private static final int BELIEVED = 60;

  private static final int LONG = 5;
  private static final int MARGIN = 4;

  private Overlooked() {}

  /** Whether something that may be a word was not read. */
  static boolean needed(List<Hocr.Found> words) {
    return words.stream().anyMatch(found -> found.confidence() < READ && signs(found) > 2);
  }

  /** The page with the words that were read covered up. */
  static GreyImage rest(GreyImage image, List<Hocr.Found> words) {
    byte[] pixels = image.pixels().clone();
    for (Hocr.Found found : words) {
      if (found.confidence() >= READ) {
        cover(pixels, image, found.word().box());
      }
    }
    return new GreyImage(image.width(), image.height(), pixels, image.dpi());
  }

  private static void cover(byte[] pixels, GreyImage image, Box box) {
    int left = Math.max(0, (int) box.x() - MARGIN);
    int right = Math.min(image.width(), (int) box.right() + MARGIN);
    int bottom = Math.min(image.height(), (int) box.bottom() + MARGIN);
    for (int y = Math.max(0, (int) box.y() - MARGIN); y < bottom; y++) {
      if (left < right) {
        Arrays.fill(pixels, y * image.width() + left, y * image.width() + right, (byte) 255);
      }
    }
  }

  /** The words of the first look, with those of the second in place of what was not read. */
  static List<Hocr.Found> added(List<Hocr.Found> words, List<Hocr.Found> second) {
    List<Hocr.Found> believed =
        second.stream()
            .filter(found -> found.confidence() >= BELIEVED && signs(found) >= LONG)
            .toList();
    List<Hocr.Found> all = new ArrayList<>(words);
    all.removeIf(
        found ->
            found.confidence() < READ
                && believed.stream().anyMatch(other -> meet(found.word(), other.word())));
    all.addAll(believed);
    return all;
  }

  private static long signs(Hocr.Found found) {
    return found.word().text().chars().filter(Character::isLetterOrDigit).count();
  }

  private static boolean meet(Word one, Word other) {
    return one.box().x() < other.box().right()
        && other.box().x() < one.box().right()
        && one.box().y() < other.box().bottom()
        && other.box().y() < one.box().bottom();
  }
}
