package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.geometry.Ruling;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureRulingsTest {
  private static final int WIDTH = 1000;

  private final byte[] pixels = new byte[WIDTH * 1000];

  PictureRulingsTest() {
    Arrays.fill(pixels, (byte) 255);
  }

  private void ink(int left, int top, int right, int bottom) {
    for (int y = top; y < bottom; y++) {
      Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + right, (byte) 30);
    }
  }

  private PictureRulings.Found found() {
    return PictureRulings.in(new GreyImage(WIDTH, 1000, pixels, 300));
  }

  @Test
  void longThinRunsAreLines() {
    ink(100, 200, 900, 204);
    ink(500, 100, 503, 700);
    assertThat(found().rulings())
        .containsExactlyInAnyOrder(
            new Ruling(100, 201.5, 899, 201.5), new Ruling(501, 100, 501, 699));
  }

  @Test
  void wordsAndDarkMarginsAreNoLines() {
    for (int x = 100; x < 900; x += 22) {
      ink(x, 300, x + 6, 340);
      ink(x, 300, x + 20, 306);
    }
    ink(0, 900, 1000, 1000);
    assertThat(found().rulings()).isEmpty();
  }

  @Test
  void faintLinesWithHolesAreWhole() {
    for (int x = 100; x < 900; x += 10) {
      ink(x, 200, x + 8, 203);
    }
    assertThat(found().rulings()).containsExactly(new Ruling(100, 201, 897, 201));
  }

  @Test
  void linesAreTakenOutAndLettersThatTouchThemStay() {
    ink(100, 200, 900, 204);
    ink(300, 170, 306, 235);
    GreyImage rest = found().rest();
    assertThat(rest.at(150, 202)).isEqualTo(255);
    assertThat(List.of(rest.at(303, 180), rest.at(303, 202), rest.at(303, 230))).containsOnly(30);
  }
}
