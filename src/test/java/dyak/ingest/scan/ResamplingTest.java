package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {
  @ParameterizedTest
  @ValueSource(doubles = {100, 150, 240, 300})
  void inkStaysWhereItWas(double dpi) {
    GreyImage drawn = Resampling.of(SkewTest.words(0), dpi);
    double scale = dpi / 150;
    assertThat(drawn.width()).isEqualTo((int) Math.round(1200 * scale));
    assertThat(drawn.at((int) (200 * scale), (int) (607 * scale))).isLessThan(60);
    assertThat(drawn.at((int) (200 * scale), (int) (628 * scale))).isGreaterThan(220);
  }

  @ParameterizedTest
  @ValueSource(doubles = {90, 150, 310})
  void evenPaperStaysEven(double dpi) {
    byte[] pixels = new byte[120 * 80];
    Arrays.fill(pixels, (byte) 201);
    assertThat(Resampling.of(new GreyImage(120, 80, pixels, 200), dpi).pixels())
        .containsOnly((byte) 201);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void thinLinesStayWhenThePictureShrinks(int phase) {
    byte[] pixels = new byte[90 * 90];
    Arrays.fill(pixels, (byte) 255);
    Arrays.fill(pixels, (40 + phase) * 90, (41 + phase) * 90, (byte) 0);
    GreyImage small = Resampling.of(new GreyImage(90, 90, pixels, 300), 100);
    int darkest = 255;
    for (int y = 0; y < small.height(); y++) {
      darkest = Math.min(darkest, small.at(15, y));
    }
    assertThat(darkest).isLessThan(205);
  }
}
