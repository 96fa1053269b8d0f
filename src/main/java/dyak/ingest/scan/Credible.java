package dyak.ingest.scan;

import dyak.layout.geometry.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells print from what a recogniser makes of handwriting, stamps, emblems and specks: such words
 * are doubtful and odd in size, in width or in alphabet.
 */
final class Credible {
  /** The most and the least width, in sizes for each character, that print has. */
  private static final double WIDE = 1.3;

  private static final double NARROW = 0.25;

  /** Signs between words, and the least confidence for anything else without letter or digit. */
  private static final String SIGNS = "№-–—«»\"„“•§";

  private static final int SPECK = 90;

  /**
   * The least confidence for words of 1, 2, 3 and more characters: specks are seen as short ones.
   */
  private static final int[] LEAST = {60, 45, 30, 8};

  /** The least confidence for a word in Latin or of larger size than the rest of the page. */
  private static final int ODD = 78;

  private static final double LARGE = 1.4;

  /** Larger than the rest as only handwriting and the kind of an act are. */
  private static final double HUGE = 1.8;

  /** The share of words in Latin that a page in Russian does not have. */
  private static final double FOREIGN = 0.3;

  /**
   * The least confidence for a word of few characters above all others: an emblem is seen as one,
   * and so is a page number.
   */
  private static final int FIRST = 65;

  private static final int FEW = 5;

  /** Chance makes no such word, however doubtful. */
  private static final Pattern LONG = Pattern.compile("[А-ЯЁа-яё][а-яё]{6,30}[,.;:]?");

  private final List<Hocr.Found> page;
  private final double size;
  private final boolean foreign;

  private Credible(List<Hocr.Found> page) {
    this.page = page;
    List<Hocr.Found> sure = page.stream().filter(found -> found.confidence() >= ODD).toList();
    double[] sizes = sure.stream().mapToDouble(found -> found.word().size()).sorted().toArray();
    size = sizes.length == 0 ? Double.MAX_VALUE : sizes[sizes.length / 2];
    foreign =
        sure.stream().filter(found -> Homoglyphs.latin(found.word().text())).count()
            > FOREIGN * sure.size();
  }

  /** The words that are printed on the page. */
  static List<Hocr.Found> among(List<Hocr.Found> page) {
    Credible credible = new Credible(page);
    return page.stream().filter(credible::is).toList();
  }

  private boolean is(Hocr.Found found) {
    Word word = found.word();
    String text = word.text();
    double widest = WIDE * word.size() * (text.length() + 1);
    return found.confidence() >= least(text, word)
        && word.box().width() <= widest
        && (found.confidence() >= FIRST || text.length() > FEW || !first(word));
  }

  /** Whether no word stands above or beside this one. */
  private boolean first(Word word) {
    double below = word.baseline() + word.size() / 2;
    return page.stream()
        .map(Hocr.Found::word)
        .allMatch(other -> other.equals(word) || other.baseline() > below);
  }

  private int least(String text, Word word) {
    boolean narrow = text.length() > 3 && word.box().width() < NARROW * word.size() * text.length();
    if (narrow || text.chars().noneMatch(Credible::isPrint)) {
      return SPECK;
    }
    if (word.size() > HUGE * size) {
      return SPECK;
    }
    boolean large = word.size() > LARGE * size;
    boolean latin = !foreign && Homoglyphs.latin(text);
    if (large && latin) {
      return SPECK;
    }
    if (!large && LONG.matcher(text).matches()) {
      return 0;
    }
    return large || latin ? ODD : LEAST[Math.min(text.length(), LEAST.length) - 1];
  }

  private static boolean isPrint(int character) {
    return Character.isLetterOrDigit(character) || SIGNS.indexOf(character) >= 0;
  }
}
