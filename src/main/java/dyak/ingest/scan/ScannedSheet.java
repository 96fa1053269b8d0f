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
import java.util.regex.Pattern;

/** A scanned page set upright and level. */
final class ScannedSheet {
  private static final double POINTS = 72;

  /** A slope that does no harm, in degrees. */
  private static final double LEVEL = 0.1;

  /** The least height of a line between the columns of a table, in inches: an emblem is smaller. */
  private static final double COLUMN = 1;

  /** What the frames of stamps and tables are seen as. */
  private static final Pattern FRAME = Pattern.compile("[|\\]\\[]{1,3}");

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

  /**
   * The page for the recogniser: in even light, without ruling lines and with one column beside no
   * other; its grain is smoothed {@code times} over.
   */
  Unfolded ink(int times) {
    GreyImage ink = found.rest();
    for (int i = 0; i < times; i++) {
      ink = ink.smoothed();
    }
    return Unfolded.of(EvenLight.on(ink), tableTop());
  }

  private double tableTop() {
    return found.rulings().stream()
        .filter(ruling -> Math.abs(ruling.y2() - ruling.y1()) > COLUMN * level.dpi())
        .mapToDouble(ruling -> Math.min(ruling.y1(), ruling.y2()))
        .min()
        .orElse(level.height());
  }

  /** The page that recognised words make, with boxes on the page as it was scanned. */
  Page page(int number, List<Hocr.Found> recognised) {
    double scale = POINTS / level.dpi();
    List<Hocr.Found> kept = Credible.among(ListMarkers.repaired(recognised));
    List<String> texts = Homoglyphs.repaired(kept.stream().map(one -> one.word().text()).toList());
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      if (!FRAME.matcher(texts.get(i)).matches()) {
        words.add(scaled(kept.get(i).word(), texts.get(i), scale));
      }
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
