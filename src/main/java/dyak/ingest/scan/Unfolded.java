package dyak.ingest.scan;

import dyak.layout.geometry.Word;
import java.util.Arrays;
import java.util.List;

/**
 * A page whose upper part has two columns, as a letterhead with the addressee beside it, drawn with
 * the right column below the left one: a recogniser makes one line of what stands side by side.
 *
 * @param image the page, as much higher as the right column is high
 * @param fold where the right column begins on it
 * @param height how high that column is
 */
record Unfolded(GreyImage image, int fold, int height) {
  /** The page, unfolded above {@code bottom}, which is where its first table begins. */
  static Unfolded of(GreyImage page, double bottom) {
    Gutter gutter = new InkMap(page, bottom).gutter();
    if (gutter == null) {
      return new Unfolded(page, page.height(), 0);
    }
    int width = page.width();
    int height = gutter.bottom() - gutter.top();
    byte[] pixels = new byte[width * (page.height() + height)];
    System.arraycopy(page.pixels(), 0, pixels, 0, width * gutter.bottom());
    System.arraycopy(
        page.pixels(),
        width * gutter.bottom(),
        pixels,
        width * (gutter.bottom() + height),
        width * (page.height() - gutter.bottom()));
    for (int y = gutter.top(); y < gutter.bottom(); y++) {
      int right = y * width + gutter.x();
      int moved = (y + height) * width;
      Arrays.fill(pixels, moved, moved + gutter.x(), (byte) 255);
      System.arraycopy(page.pixels(), right, pixels, moved + gutter.x(), width - gutter.x());
      Arrays.fill(pixels, right, (y + 1) * width, (byte) 255);
    }
    GreyImage image = new GreyImage(width, page.height() + height, pixels, page.dpi());
    return new Unfolded(image, gutter.bottom(), height);
  }

  boolean hasColumns() {
    return height > 0;
  }

  /** The words found on the image, where they are on the page. */
  List<Hocr.Found> folded(List<Hocr.Found> words) {
    return !hasColumns() ? words : words.stream().map(this::folded).toList();
  }

  private Hocr.Found folded(Hocr.Found found) {
    Word word = found.word();
    if (word.baseline() < fold) {
      return found;
    }
    Word up =
        Word.recognised(
            word.text(), word.box().x(), word.box().right(), word.baseline() - height, word.size());
    return new Hocr.Found(up, found.confidence(), found.sideways());
  }

  /**
   * The white strip at {@code x} between two columns, and the rows to move from and to, in pixels.
   */
  record Gutter(int x, int top, int bottom) {}
}
