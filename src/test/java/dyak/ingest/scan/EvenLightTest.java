package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvenLightTest {
  @Test
  void shadowsGoAndInkStays() {
    GreyImage words = SkewTest.words(0);
    byte[] shaded = words.pixels().clone();
    for (int i = 0; i < shaded.length; i++) {
      double light = 0.4 + 0.6 * (i % words.width()) / words.width();
      shaded[i] = (byte) Math.round((shaded[i] & 0xFF) * light);
    }
    GreyImage even =
        EvenLight.on(new GreyImage(words.width(), words.height(), shaded, words.dpi()));
    for (int x : new int[] {185, 1010}) {
      assertThat(even.at(x, 605)).as("ink at %d", x).isLessThan(90);
      assertThat(even.at(x, 625)).as("paper at %d", x).isGreaterThan(240);
    }
  }
}
