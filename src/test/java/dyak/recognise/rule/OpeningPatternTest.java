package dyak.recognise.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningPatternTest {
  private static final OpeningPattern ASKS =
      OpeningPattern.of("(?:прошу|просьба\\s+к)(?!\\p{L})", List.of("прошу", "просьба"));

  @ParameterizedTest
  @ValueSource(
      strings = {"Прошу ответить", "и ПРОШУ", "(просьба  к коллегам)", "прошусь, но прошу"})
  void isInWhereAWordOpensWithIt(String text) {
    assertThat(ASKS.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Испрошу", "прошусь", "просьба", "просим"})
  void isNotInOtherWords(String text) {
    assertThat(ASKS.isIn(text)).isFalse();
  }

  @Test
  void findsOneMatchAfterTheOther() {
    String text = "Прошу, прошусь, прошу";
    Matcher matcher = ASKS.matcher(text);
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; ASKS.find(matcher, text, at); at = matcher.end()) {
      starts.add(matcher.start());
    }
    assertThat(starts).containsExactly(0, 16);
  }
}
