package dyak.ingest.scan;

import dyak.layout.Box;
import dyak.layout.Page;
import dyak.layout.geometry.PageLayout;
import dyak.layout.geometry.PlacedBack;
import dyak.layout.geometry.Ruling;
import dyak.layout.geometry.Turn;
import dyak.layout.geometry.Word;
import java.util.ArrayList;
import java.util.List;

/** A scanned page set upright and level. */
final class ScannedSheet {
  private static final double POINTS = 72;

  /** A slope that does no harm, in degrees. */
  private static final double LEVEL = 0.1;

  /** The most width, in sizes for each character, that print has: handwriting runs wide. */
  private static final double WIDE = 1.3;

  /** Signs between words, and the least confidence for anything else without letter or digit. */
  private static final String SIGNS = "№-–—«»\"„“•§";

  private static final int SPECK = 90;

  /**
   * The least confidence for words of 1, 2, 3 and more characters: specks are seen as short ones.
   */
  private static final int[] LEAST = {60, 45, 30, 8};

  private final int quarters;
  private final double slope;
  private final GreyImage level;
  private final PictureRulings.Found found;

  /** Sets level a page that was turned upright by {@code quarters} clockwise quarter turns. */
  ScannedSheet(GreyImage upright, int quarters) {
    this.quarters = quarters;
    double measured = Skew.of(upright);
    slope = Math.abs(measured) < LEVEL ? 0 : measured;
    level = slope == 0 ? upright : upright.levelled(slope);
    found = PictureRulings.in(level);
  }

  /** The page without ruling lines, for the recogniser. */
  GreyImage ink() {
    return found.rest().smoothed();
  }

  /** The page that recognised words make, with boxes on the page as it was scanned. */
  Page page(int number, List<Hocr.Found> recognised) {
    double scale = POINTS / level.dpi();
    List<Hocr.Found> kept = recognised.stream().filter(ScannedSheet::credible).toList();
    List<String> texts = Homoglyphs.repaired(kept.stream().map(one -> one.word().text()).toList());
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      words.add(scaled(kept.get(i).word(), texts.get(i), scale));
    }
    List<Ruling> rulings =
        found.rulings().stream()
            .map(r -> new Ruling(r.x1() * scale, r.y1() * scale, r.x2() * scale, r.y2() * scale))
            .toList();
    double width = level.width() * scale;
    double height = level.height() * scale;
    Page page = PageLayout.of(number, width, height, words, rulings);
    return quarters == 0 && slope == 0 ? page : asScanned(page);
  }

  private static boolean credible(Hocr.Found found) {
    String text = found.word().text();
    int least = LEAST[Math.min(text.length(), LEAST.length) - 1];
    if (text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0)) {
      least = SPECK;
    }
    Word word = found.word();
    boolean wide = word.box().width() > WIDE * word.size() * (text.length() + 1);
    return found.confidence() >= least && !wide;
  }

  private static Word scaled(Word word, String text, double scale) {
    Box box = word.box();
    return Word.recognised(
        text, box.x() * scale, box.right() * scale, word.baseline() * scale, word.size() * scale);
  }

  private Page asScanned(Page page) {
    Turn back = new Turn(quarters, page.width(), page.height());
    return PlacedBack.on(
        page, back.readingWidth(), back.readingHeight(), box -> back.turned(sloping(box, page)));
  }

  /**
   * The box moved to where it was before the page was set level; so small a turn changes no size.
   */
  private Box sloping(Box box, Page page) {
    double sine = Math.sin(Math.toRadians(slope));
    double cosine = Math.cos(Math.toRadians(slope));
    double right = box.x() + box.width() / 2 - page.width() / 2;
    double down = box.y() + box.height() / 2 - page.height() / 2;
    return new Box(
        page.width() / 2 + cosine * right + sine * down - box.width() / 2,
        page.height() / 2 - sine * right + cosine * down - box.height() / 2,
        box.width(),
        box.height());
  }
}
