package dyak.layout.geometry;

import dyak.layout.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose glyphs may run in four directions: it is laid out the way most of them read, and the
 * rest («№ п/п» upright in a table head) joins as ready lines.
 */
public final class TurnedText {
  private final double width;
  private final double height;

  private TurnedText(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * Lays out page {@code number}.
   *
   * @param glyphs for 0 to 3 quarter turns, the glyphs that run so, each in the coordinates of its
   *     {@link Turn}
   * @param rulings in coordinates of the page as seen
   */
  public static Page layOut(
      int number, double width, double height, List<List<Glyph>> glyphs, List<Ruling> rulings) {
    int most = 0;
    for (int quarters = 1; quarters < 4; quarters++) {
      most = glyphs.get(quarters).size() > glyphs.get(most).size() ? quarters : most;
    }
    return new TurnedText(width, height).layOut(number, most, glyphs, rulings);
  }

  private Page layOut(int number, int most, List<List<Glyph>> glyphs, List<Ruling> rulings) {
    Turn turn = new Turn(most, width, height);
    List<Word> words = new ArrayList<>(Words.of(glyphs.get(most)));
    for (int quarters = 0; quarters < 4; quarters++) {
      if (quarters != most && !glyphs.get(quarters).isEmpty()) {
        words.addAll(lines(glyphs.get(quarters), new Turn(quarters, width, height), turn));
      }
    }
    List<Ruling> turned = most == 0 ? rulings : rulings.stream().map(turn::turned).toList();
    Page page = PageLayout.of(number, turn.readingWidth(), turn.readingHeight(), words, turned);
    return most == 0 ? page : PlacedBack.on(page, width, height, turn::onPage);
  }

  /** Lines of text in another direction, as words of the page. */
  private static List<Word> lines(List<Glyph> glyphs, Turn own, Turn page) {
    List<Word> lines = new ArrayList<>();
    for (Segment line : Segments.of(Words.of(glyphs))) {
      dyak.layout.Box box = page.turned(own.onPage(line.box()));
      lines.add(new Word(line.text(), box, box.bottom(), line.size(), line.bold(), true));
    }
    return lines;
  }
}
