package dyak.normalise.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineStartTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "приложени[ея], ПРИЛОЖЕНИЕ № 2, true",
        "приложени[ея], 'см. приложение', false",
        "приложени[ея], приложить, false",
        "(?:на|от|№|\\s)+$, № от, true",
        "(?:на|от|№|\\s)+$, номер, false",
        "(?:глубоко\\s*)?уважаем(?:ый|ая), Глубокоуважаемая коллега, true",
        "(?:глубоко\\s*)?уважаем(?:ый|ая), Глубина, false",
        "\\p{L}+:, Срок: май, true",
        "\\p{L}+:, 5 мая, false",
        "(?!срок)\\p{L}+, отчет, true",
        "(?!срок)\\p{L}+, Сроки, false",
        "(?=\\d)[\\p{L}\\d]+/, 12а/3, true",
        "(?:о|об)\\s, Об утверждении, true",
        "(?:о|об)\\s, Обь, false",
        "ќ, Ќ, true",
        "а, '', false",
        "а*, '', true",
      })
  void beginsAsThePatternSays(String regex, String text, boolean opens) {
    assertThat(LineStart.ignoringCase(regex).opens(text)).isEqualTo(opens);
  }

  @ParameterizedTest
  @CsvSource({"Копия: Иванову, Иванову", "Копировать, Копировать", "копии: , ''"})
  void cutsWhatItBeginsWith(String line, String rest) {
    assertThat(LineStart.ignoringCase("копи[яи]:\\s*").cutFrom(line)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({"О плане, true", "о плане, false"})
  void capitalsCountUnlessIgnored(String line, boolean opens) {
    assertThat(LineStart.of("О\\s").opens(line)).isEqualTo(opens);
  }
}
