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

  /** How far around a word its like is looked for, in sizes. */
  private static final double BESIDE = 6;

  private static final double ABOVE = 1.5;

  /** In pixels. */
  private static final int MARGIN = 3;

  private static final byte WHITE = (byte) 255;

  private Overlooked() {}

  /** Where something that may be a word was not read, with what is around it, in pixels. */
  static List<Box> places(GreyImage image, List<Hocr.Found> words) {
    List<Box> places = new ArrayList<>();
    for (Hocr.Found found : words) {
      if (missed(found)) {
        places.add(around(found.word().box(), found.word().size()));
      }
    }
    for (Box box : Unread.places(image, words)) {
      places.add(around(box, box.height()));
    }
    return places;
  }

  private static Box around(Box box, double size) {
    return new Box(
        box.x() - BESIDE * size,
        box.y() - ABOVE * size,
        box.width() + 2 * BESIDE * size,
        box.height() + 2 * ABOVE * size);
  }

  /**
   * The ink in some places, without the grain of the paper, and with the words that were read
   * covered. Nothing else is shown: a recogniser may lose itself in a page of specks.
   */
  static GreyImage rest(GreyImage image, List<Box> places, List<Hocr.Found> words) {
    byte[] pixels = new byte[image.pixels().length];
    Arrays.fill(pixels, WHITE);
    int dark = image.threshold();
    places.forEach(place -> show(pixels, image, place, dark));
    for (Hocr.Found found : words) {
      if (read(found)) {
        cover(pixels, image, found.word().box());
      }
    }
    return new GreyImage(image.width(), image.height(), pixels, image.dpi());
  }

  private static void show(byte[] pixels, GreyImage image, Box place, int dark) {
    int left = Math.max(0, (int) place.x());
    int right = Math.min(image.width(), (int) place.right());
    int bottom = Math.min(image.height(), (int) place.bottom());
    for (int y = Math.max(0, (int) place.y()); y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int i = y * image.width() + x;
        pixels[i] = image.at(x, y) < dark ? image.pixels()[i] : WHITE;
      }
    }
  }

  private static void cover(byte[] pixels, GreyImage image, Box box) {
    int left = Math.max(0, (int) box.x() - MARGIN);
    int right = Math.min(image.width(), (int) box.right() + MARGIN);
    int bottom = Math.min(image.height(), (int) box.bottom() + MARGIN);
    for (int y = Math.max(0, (int) box.y() - MARGIN); y < bottom; y++) {
      if (left < right) {
        Arrays.fill(pixels, y * image.width() + left, y * image.width() + right, WHITE);
      }
    }
  }

  /** The words of the first look, with those of the second in place of what was not read. */
  static List<Hocr.Found> added(List<Hocr.Found> words, List<Hocr.Found> second) {
    List<Hocr.Found> sure =
        second.stream()
            .filter(found -> found.confidence() >= BELIEVED)
            .filter(
                found ->
                    signs(found) >= LONG || (letters(found) >= SHORT && meetsLatin(found, words)))
            .toList();
    List<Hocr.Found> believed =
        second.stream().filter(found -> sure.contains(found) || accompanies(found, sure)).toList();
    List<Hocr.Found> all = new ArrayList<>(words);
    all.removeIf(
        found ->
            !read(found) && believed.stream().anyMatch(other -> meet(found.word(), other.word())));
    all.addAll(believed);
    return all;
  }

  /** Whether a word stands close beside one that is believed, as initials beside a surname. */
  private static boolean accompanies(Hocr.Found found, List<Hocr.Found> sure) {
    Word word = found.word();
    return found.confidence() >= READ
        && signs(found) > 0
        && sure.stream()
            .map(Hocr.Found::word)
            .anyMatch(
                other ->
                    Math.abs(other.baseline() - word.baseline()) < word.size() / 2
                        && other.box().x() - word.box().right() < word.size()
                        && word.box().x() - other.box().right() < word.size());
  }

  private static boolean meetsLatin(Hocr.Found found, List<Hocr.Found> words) {
    return words.stream()
        .anyMatch(
            other ->
                Homoglyphs.latin(other.word().text())
                    && !read(other)
                    && meet(found.word(), other.word()));
  }

  private static boolean missed(Hocr.Found found) {
    return !read(found) && signs(found) >= SHORT;
  }

  private static boolean read(Hocr.Found found) {
    int least = Homoglyphs.latin(found.word().text()) ? LATIN_READ : READ;
    return found.confidence() >= least;
  }

  private static long signs(Hocr.Found found) {
    return found.word().text().chars().filter(Character::isLetterOrDigit).count();
  }

  private static long letters(Hocr.Found found) {
    return found.word().text().chars().filter(Character::isLetter).count();
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
