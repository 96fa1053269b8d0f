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

  /** The same for words in Latin. */
  private static final int LATIN_READ = 80;

  /** The confidence and the length of a word that a second look is believed. */
  private static final int BELIEVED = 60;

  private static final int LONG = 5;
  private static final int SHORT = 3;
  private static final int MARGIN = 4;

  private Overlooked() {}

  /** Whether something that may be a word was not read. */
  static boolean needed(List<Hocr.Found> words) {
    return words.stream().anyMatch(found -> !read(found) && signs(found) >= SHORT);
  }

  /** The ink of the page, without the grain of the paper, with the words that were read covered. */
  static GreyImage rest(GreyImage image, List<Hocr.Found> words) {
    byte[] pixels = image.pixels().clone();
    int dark = image.threshold();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (pixels[i] & 0xFF) < dark ? pixels[i] : (byte) 255;
    }
    for (Hocr.Found found : words) {
      if (read(found)) {
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
            .filter(found -> found.confidence() >= BELIEVED)
            .filter(found -> signs(found) >= (meetsLatin(found, words) ? SHORT : LONG))
            .toList();
    List<Hocr.Found> all = new ArrayList<>(words);
    all.removeIf(
        found ->
            !read(found) && believed.stream().anyMatch(other -> meet(found.word(), other.word())));
    all.addAll(believed);
    return all;
  }

  private static boolean meetsLatin(Hocr.Found found, List<Hocr.Found> words) {
    return words.stream()
        .anyMatch(
            other ->
                Homoglyphs.latin(other.word().text())
                    && !read(other)
                    && meet(found.word(), other.word()));
  }

  private static boolean read(Hocr.Found found) {
    int least = Homoglyphs.latin(found.word().text()) ? LATIN_READ : READ;
    return found.confidence() >= least;
  }

  private static long signs(Hocr.Found found) {
    return found.word().text().chars().filter(Character::isLetterOrDigit).count();
  }

  /** Whether half of the smaller word lies in the other. */
  private static boolean meet(Word one, Word other) {
    double across =
        Math.min(one.box().right(), other.box().right()) - Math.max(one.box().x(), other.box().x());
    double down =
        Math.min(one.box().bottom(), other.box().bottom())
            - Math.max(one.box().y(), other.box().y());
    return across > 0 && down > 0 && 2 * across * down > Math.min(area(one), area(other));
  }

  private static double area(Word word) {
    return word.box().width() * word.box().height();
  }
}
