package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.geometry.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two columns on top of a page; a cell of the ink map is 4 pixels. */
class UnfoldedTest {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 600;

  private final byte[] pixels = new byte[WIDTH * HEIGHT];

  UnfoldedTest() {
    Arrays.fill(pixels, (byte) 255);
  }

  private void line(int left, int right, int top) {
    for (int y = top; y < top + 8; y++) {
      Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + right, (byte) 0);
    }
  }

  private void column(int left, int right, int top) {
    for (int i = 0; i < 6; i++) {
      line(left, right, top + 16 * i);
    }
  }

  private Unfolded unfolded(double tableTop) {
    return Unfolded.of(new GreyImage(WIDTH, HEIGHT, pixels, 100), tableTop);
  }

  private static List<Hocr.Found> at(double x, double baseline) {
    return List.of(new Hocr.Found(Word.recognised("слово", x, x + 50, baseline, 10), 90, false));
  }

  @Test
  void rightColumnStandsBelowTheLeftOneAndItsWordsGoBack() {
    column(20, 180, 40);
    column(240, 380, 47);
    line(20, 380, 200);
    Unfolded unfolded = unfolded(HEIGHT);
    assertThat(unfolded.hasColumns()).isTrue();
    GreyImage image = unfolded.image();
    assertThat(image.height()).isEqualTo(HEIGHT + unfolded.height());
    assertThat(image.at(100, 44)).isZero();
    assertThat(image.at(300, 50)).isEqualTo(255);
    assertThat(image.at(300, 50 + unfolded.height())).isZero();
    assertThat(image.at(100, 50 + unfolded.height())).isEqualTo(255);
    assertThat(image.at(100, 204 + unfolded.height())).isZero();
    assertThat(unfolded.folded(at(300, 55 + unfolded.height()))).isEqualTo(at(300, 55));
    assertThat(unfolded.folded(at(100, 48))).isEqualTo(at(100, 48));
  }

  @Test
  void linesAcrossThePageStay() {
    column(20, 380, 40);
    assertThat(unfolded(HEIGHT).hasColumns()).isFalse();
  }

  @Test
  void dateAndPlaceOnOneLineStay() {
    line(20, 100, 40);
    line(300, 380, 40);
    column(20, 380, 60);
    assertThat(unfolded(HEIGHT).hasColumns()).isFalse();
  }

  @Test
  void columnsOfATableStay() {
    column(20, 180, 40);
    column(240, 380, 40);
    assertThat(unfolded(30).hasColumns()).isFalse();
  }

  @Test
  void columnsThatNoWhiteRowEndsStay() {
    for (int y = 40; y < HEIGHT; y++) {
      Arrays.fill(pixels, y * WIDTH + 20, y * WIDTH + 180, (byte) 0);
      Arrays.fill(pixels, y * WIDTH + 240, y * WIDTH + 380, (byte) 0);
    }
    assertThat(unfolded(HEIGHT).hasColumns()).isFalse();
  }
}
