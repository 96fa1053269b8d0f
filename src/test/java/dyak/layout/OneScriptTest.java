package dyak.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneScriptTest {
  @ParameterizedTest
  @CsvSource({
    "Mосква, Москва",
    "A.M.Зайцеву, А.М.Зайцеву",
    "A. M. Зайцеву, А. М. Зайцеву",
    "Зайцеву A.M., Зайцеву А.М.",
    "А.M. Зайцев, А.М. Зайцев"
  })
  void russianWordsAreCyrillic(String typed, String printed) {
    assertThat(OneScript.of(typed)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COVID-19 и грипп",
        "Windows для школ",
        "вебинар по ZОOM",
        "сайт www.morec.ru",
        "класс B",
        "A.M. Clark и др.",
        "Microsoft Office"
      })
  void wordsOfOtherLanguagesStay(String typed) {
    assertThat(OneScript.of(typed)).isEqualTo(typed);
  }
}
