package dyak.ingest.pdf;

import dyak.layout.geometry.Glyph;
import dyak.layout.geometry.Turn;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The glyphs of a page as they are placed, sorted by the direction that they run in. */
final class PdfGlyphs {
  /** Text further from a multiple of a right angle is a watermark: the tangent of 12 degrees. */
  private static final double SLANT = 0.21;

  /** More than any page of print has. */
  private static final int MOST = 100_000;

  private final PageTurn page;
  private final Turn[] turns = new Turn[4];
  private final List<List<Placed>> placed = new ArrayList<>();
  private final IdentityHashMap<PDFont, PdfFontReading> fonts = new IdentityHashMap<>();
  private int count;
  private int hidden;

  PdfGlyphs(PageTurn page) {
    this.page = page;
    for (int quarters = 0; quarters < 4; quarters++) {
      turns[quarters] = new Turn(quarters, page.width(), page.height());
      placed.add(new ArrayList<>());
    }
  }

  /** Adds a glyph that starts at the origin of {@code matrix} and is {@code advance} wide. */
  void add(
      Matrix matrix, PDFont font, double advance, @Nullable String unicode, boolean invisible) {
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double endX = x + advance * matrix.getScaleX();
    double endY = y + advance * matrix.getShearY();
    double fromX = page.x(x, y);
    double fromY = page.y(x, y);
    double toX = page.x(endX, endY);
    double toY = page.y(endX, endY);
    int quarters = quarters(toX - fromX, toY - fromY);
    if (quarters < 0 || !onPage(fromX, fromY) || count >= MOST) {
      return;
    }
    PdfFontReading reading = fonts.computeIfAbsent(font, PdfFontReading::new);
    Turn turn = turns[quarters];
    double start = turn.along(fromX, fromY);
    placed
        .get(quarters)
        .add(
            new Placed(
                new Glyph(
                    reading.meaning(unicode),
                    start,
                    turn.across(fromX, fromY),
                    turn.along(toX, toY) - start,
                    Math.hypot(matrix.getShearX(), matrix.getScaleY()) * reading.scale(),
                    reading.bold()),
                reading));
    count++;
    hidden += invisible ? 1 : 0;
  }

  private boolean onPage(double x, double y) {
    return x > -2 && y > -2 && x < page.width() + 2 && y < page.height() + 2;
  }

  private static int quarters(double right, double down) {
    if (Math.abs(down) <= SLANT * Math.abs(right)) {
      return right >= 0 ? 0 : 2;
    }
    if (Math.abs(right) <= SLANT * Math.abs(down)) {
      return down > 0 ? 1 : 3;
    }
    return -1;
  }

  /** A picture of the whole page hides all glyphs drawn so far. */
  void cover() {
    hidden = count;
  }

  /** The share of glyphs that are not seen, as in the text layer of a scan. */
  double hiddenShare() {
    return count == 0 ? 0 : (double) hidden / count;
  }

  /** The glyphs for 0 to 3 quarter turns, with the text of mistaken fonts put right. */
  List<List<Glyph>> byTurn() {
    return placed.stream().map(list -> list.stream().map(Placed::read).toList()).toList();
  }

  private record Placed(Glyph glyph, PdfFontReading font) {
    Glyph read() {
      return font.mistaken()
          ? new Glyph(
              PdfFontReading.cyrillic(glyph.text()),
              glyph.x(),
              glyph.baseline(),
              glyph.width(),
              glyph.size(),
              glyph.bold())
          : glyph;
    }
  }
}
