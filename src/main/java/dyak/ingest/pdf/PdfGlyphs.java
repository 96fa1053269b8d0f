package dyak.ingest.pdf;

import dyak.layout.geometry.Glyph;
import dyak.layout.geometry.Turn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** The glyphs of a page as they are placed, sorted by the direction that they run in. */
final class PdfGlyphs {
  /** Text further from a multiple of a right angle is a watermark: the tangent of 12 degrees. */
  private static final double SLANT = 0.21;

  /** More than any page of print has. */
  private static final int MOST = 100_000;

  /** Text typed into a form is seldom larger, and leaves some room above and below. */
  private static final double LARGEST_FILLED = 11;

  private static final double FILLED_SHARE = 0.75;
  private static final double FILLED_WIDTH = 0.5;
  private static final double LINE = 1.2;

  private final PageTurn page;
  private final List<Glyph> filled = new ArrayList<>();
  private final Turn[] turns = new Turn[4];
  private final List<List<Glyph>> glyphs = new ArrayList<>();
  private final List<List<PdfFontReading>> fontsOfGlyphs = new ArrayList<>();
  private final IdentityHashMap<PDFont, PdfFontReading> fonts = new IdentityHashMap<>();
  private int count;
  private int hidden;

  PdfGlyphs(PageTurn page) {
    this.page = page;
    for (int quarters = 0; quarters < 4; quarters++) {
      turns[quarters] = new Turn(quarters, page.width(), page.height());
      glyphs.add(new ArrayList<>());
      fontsOfGlyphs.add(new ArrayList<>());
    }
  }

  /**
   * Adds the glyphs of a string and moves the text matrix behind it; false when the codes of the
   * font can only be read one by one.
   */
  boolean show(byte[] string, PDFont font, PDGraphicsState state) throws IOException {
    PdfFontReading reading = fonts.computeIfAbsent(font, PdfFontReading::new);
    int length = reading.codeLength();
    if (length == 0) {
      return false;
    }
    TextPen pen = new TextPen(state);
    TextStyle style = TextStyle.of(state.getTextState(), reading, pen.first());
    for (int at = 0; at < string.length; at += length) {
      int code = reading.code(string, at);
      PdfCharacter character = reading.character(code);
      add(character, pen.x(), pen.y(), style);
      pen.move(character.advance(), length == 1 && code == ' ');
    }
    return true;
  }

  /** Adds one glyph that starts at the origin of {@code matrix}. */
  void show(int code, PDFont font, PDGraphicsState state, Matrix matrix) throws IOException {
    PdfFontReading reading = fonts.computeIfAbsent(font, PdfFontReading::new);
    add(
        reading.character(code),
        matrix.getTranslateX(),
        matrix.getTranslateY(),
        TextStyle.of(state.getTextState(), reading, matrix));
  }

  private void add(PdfCharacter character, double x, double y, TextStyle style) {
    double endX = x + character.advance() * style.right();
    double endY = y + character.advance() * style.up();
    double fromX = page.x(x, y);
    double fromY = page.y(x, y);
    double toX = page.x(endX, endY);
    double toY = page.y(endX, endY);
    int quarters = quarters(toX - fromX, toY - fromY);
    if (quarters < 0 || !onPage(fromX, fromY) || count >= MOST) {
      return;
    }
    Turn turn = turns[quarters];
    double start = turn.along(fromX, fromY);
    glyphs
        .get(quarters)
        .add(
            new Glyph(
                character.text(),
                start,
                turn.across(fromX, fromY),
                turn.along(toX, toY) - start,
                style.size(),
                style.font().bold()));
    fontsOfGlyphs.get(quarters).add(style.font());
    style.font().shows(character.text());
    count++;
    hidden += style.invisible() ? 1 : 0;
  }

  int count() {
    return count;
  }

  /** Adds text that a program that shows the page draws, about as large as it does. */
  void fill(FilledText filled) {
    PDRectangle place = filled.place();
    List<String> lines = filled.text().lines().toList();
    double size = Math.min(LARGEST_FILLED, FILLED_SHARE * place.getHeight() / lines.size());
    double baseline = place.getUpperRightY() - (place.getHeight() / lines.size() + size) / 2;
    for (String line : lines) {
      double x = place.getLowerLeftX() + 2;
      for (int i = 0; i < line.length() && this.filled.size() < MOST; i++) {
        double width = FILLED_WIDTH * size;
        this.filled.add(
            new Glyph(
                line.substring(i, i + 1),
                page.x(x, baseline),
                page.y(x, baseline),
                width,
                size,
                false));
        x += width;
      }
      baseline -= size * LINE;
    }
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

  boolean allHidden() {
    return hidden == count;
  }

  /** The glyphs for 0 to 3 quarter turns, with the text of mistaken fonts put right. */
  List<List<Glyph>> byTurn() {
    if (fonts.values().stream().anyMatch(PdfFontReading::mistaken)) {
      for (int quarters = 0; quarters < 4; quarters++) {
        putRight(glyphs.get(quarters), fontsOfGlyphs.get(quarters));
      }
    }
    if (!filled.isEmpty()) {
      glyphs.get(0).addAll(filled);
    }
    return List.copyOf(glyphs);
  }

  private static void putRight(List<Glyph> glyphs, List<PdfFontReading> fonts) {
    for (int i = 0; i < glyphs.size(); i++) {
      if (fonts.get(i).mistaken()) {
        Glyph glyph = glyphs.get(i);
        glyphs.set(i, glyph.with(PdfFontReading.cyrillic(glyph.text())));
      }
    }
  }
}
