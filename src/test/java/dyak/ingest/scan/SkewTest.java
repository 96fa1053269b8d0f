package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {
  /** Rows of dark blocks, like words, that climb to the right. */
  static GreyImage words(double degrees) {
    int width = 1200;
    int height = 1600;
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) 250);
    double slope = Math.tan(Math.toRadians(degrees));
    for (int y = 150; y < height - 150; y++) {
      for (int x = 150; x < width - 150; x++) {
        double row = y + x * slope;
        if (row % 40 < 14 && x % 90 < 65) {
          pixels[y * width + x] = 20;
        }
      }
    }
    return new GreyImage(width, height, pixels, 150);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-4, -1.3, 0, 0.4, 2.2})
  void slopeIsMeasured(double degrees) {
    assertThat(Skew.of(words(degrees))).isCloseTo(degrees, within(0.12));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 1.7})
  void slopeIsTakenOut(double degrees) {
    assertThat(Skew.of(words(degrees).levelled(degrees))).isCloseTo(0, within(0.12));
  }
}
