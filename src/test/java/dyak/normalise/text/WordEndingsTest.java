package dyak.normalise.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordEndingsTest {
  private final WordEndings endings = WordEndings.of(List.of("ов", "ёв", "енко"));

  @ParameterizedTest
  @CsvSource({
    "иванов, 1, true",
    "киселёв, 1, true",
    "шевченко, 1, true",
    "ов, 0, true",
    "ов, 1, false",
    "енко, 1, false",
    "ко, 0, false",
    "ивановa, 1, false",
    "ИВАНОВ, 1, false",
    "иванова, 1, false",
    "'', 0, false",
  })
  void standAtTheEndOfAWord(String word, int from, boolean ends) {
    assertThat(endings.end(word, from)).isEqualTo(ends);
  }

  @Test
  void areNotLongerThanTheyCanBeToldApart() {
    assertThatThrownBy(() -> WordEndings.of(List.of("овововововов")))
        .hasMessageContaining("овововововов");
  }
}
