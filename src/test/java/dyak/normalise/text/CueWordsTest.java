package dyak.normalise.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueWordsTest {
  private static final CueWords CUES = CueWords.of("ул", "учёт", "www.", "№");

  /** Text; whether a cue is anywhere in it; where the first word begins with one. */
  @ParameterizedTest
  @CsvSource({
    "на улице, true, 3",
    "На УЛИЦЕ, true, 3",
    "УЧЁТ и отчет, true, 0",
    "под № 5, true, 4",
    "адрес:WWW.энск.рф, true, 6",
    "прогулка, true, -1",
    "у лица, false, -1",
    "учет, false, -1",
    "www, false, -1",
    "'', false, -1",
  })
  void findsCuesInAnyCase(String text, boolean anywhere, int word) {
    assertThat(CUES.areIn(text)).isEqualTo(anywhere);
    assertThat(CUES.next(text, 0)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"ул. Ульянова, 1, 4", "ул. Ульянова, 4, 4", "ул. Ульянова, 5, -1"})
  void goesOnFromAPlace(String text, int from, int word) {
    assertThat(CUES.next(text, from)).isEqualTo(word);
  }
}
