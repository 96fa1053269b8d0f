package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.geometry.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadTest {
  private static GreyImage page(int left, int top, int width, int height) {
    byte[] pixels = new byte[1000 * 800];
    Arrays.fill(pixels, (byte) 250);
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        // strokes like those of letters
        pixels[y * 1000 + x] = (byte) (x % 8 < 3 ? 10 : 250);
      }
    }
    return new GreyImage(1000, 800, pixels, 250);
  }

  @Test
  void lineThatWasNotReadIsFound() {
    assertThat(Unread.places(page(300, 300, 200, 30), List.of()))
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.x()).isBetween(290.0, 300.0);
              assertThat(box.right()).isBetween(500.0, 515.0);
            });
  }

  @Test
  void whatWasReadIsNotLookedFor() {
    Word word = Word.recognised("Лугов", 300, 500, 330, 32);
    assertThat(Unread.places(page(300, 300, 200, 30), List.of(new Hocr.Found(word, 90, false))))
        .isEmpty();
  }

  @Test
  void emblemsSpecksAndTheEdgeOfTheSheetAreNoLines() {
    assertThat(Unread.places(page(300, 300, 200, 200), List.of())).isEmpty();
    assertThat(Unread.places(page(300, 300, 20, 20), List.of())).isEmpty();
    assertThat(Unread.places(page(0, 300, 40, 30), List.of())).isEmpty();
  }

  @Test
  void markersBeforeLinesAreCounted() {
    Word line = Word.recognised("Лугов", 360, 700, 330, 32);
    List<Hocr.Found> words = List.of(new Hocr.Found(line, 90, false));
    assertThat(Unread.markers(page(300, 305, 30, 25), words)).isEqualTo(1);
    assertThat(Unread.markers(page(300, 405, 30, 25), words)).isZero();
    assertThat(Unread.markers(page(720, 305, 30, 25), words)).isZero();
  }
}
