package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.geometry.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletsTest {
  private static final int WIDTH = 600;
  private static final int LINE = 100;
  private static final int SIZE = 50;

  /** A page with one round mark, or a ring where {@code hole} is not zero. */
  private static GreyImage page(int middleX, int middleY, int across, int down, int hole) {
    byte[] pixels = new byte[WIDTH * 200];
    Arrays.fill(pixels, (byte) 255);
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double far = Math.hypot(2.0 * (x - middleX) / across, 2.0 * (y - middleY) / down);
        if (far <= 1 && far * across >= hole) {
          pixels[y * WIDTH + x] = 0;
        }
      }
    }
    return new GreyImage(WIDTH, 200, pixels, 300);
  }

  private static Hocr.Found word(String text, int left, int baseline) {
    return new Hocr.Found(
        Word.recognised(text, left, left + 25 * text.length(), baseline, SIZE), 92, false);
  }

  private static List<String> texts(List<Hocr.Found> words, GreyImage page) {
    return Bullets.among(words, page).stream().map(found -> found.word().text()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "a disc, 165, 85, 14, 14, 0, true",
    "a disc as far as a tabulator, 120, 85, 14, 14, 0, true",
    "a ring, 165, 85, 16, 16, 10, false",
    "a dash, 165, 85, 24, 5, 0, false",
    "a full stop, 165, 98, 8, 8, 0, false",
    "a grain, 165, 85, 4, 4, 0, false",
    "a blot, 150, 85, 40, 30, 0, false",
    "a disc in the margin, 30, 85, 14, 14, 0, false",
  })
  void markBeforeTheWordsOfAnItem(
      String what, int x, int y, int across, int down, int hole, boolean mark) {
    GreyImage page = page(x, y, across, down, hole);
    assertThat(texts(List.of(word("развитие", 200, LINE), word("сети;", 420, LINE)), page))
        .as(what)
        .containsExactlyElementsOf(
            mark ? List.of("•", "развитие", "сети;") : List.of("развитие", "сети;"));
  }

  @Test
  void signThatWasReadInItsPlaceGoes() {
    GreyImage page = page(165, 85, 14, 14, 0);
    List<Hocr.Found> words = List.of(word("*", 155, LINE), word("развитие", 200, LINE));
    assertThat(texts(words, page)).containsExactly("•", "развитие");
  }

  @Test
  void dotBetweenWordsIsNoMark() {
    GreyImage page = page(165, 85, 14, 14, 0);
    List<Hocr.Found> words = List.of(word("сети", 40, LINE), word("развитие", 200, LINE));
    assertThat(texts(words, page)).containsExactly("сети", "развитие");
  }
}
