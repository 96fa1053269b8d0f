package dyak.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLayerQualityTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Направляем сведения о работе учреждений культуры за первый квартал.",
        "УПРАВЛЕНИЕ КУЛЬТУРЫ АДМИНИСТРАЦИИ ЗАРЕЧНОГО РАЙОНА",
        "ООО «Ромашка», ИНН 7202068371, e-mail: info@romashka.example, www.romashka.example",
        "Приложение: на 3 л. в 1 экз.\nЛугов Иван Кузьмич, 2-13-44",
        "Please find attached the minutes of the meeting of the library council.",
        "от 12.03.2021 № 01-17/214 О представлении сведений в соответствии с Ф3 № 44-ФЗ"
      })
  void language(String text) {
    assertThat(TextLayerQuality.of(text)).matches(TextLayerQuality::plausible);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MHHHCTEPCTBO TPAHCnOPTA POCCHHCKOH <l>E,UEPAUHH",
        "YnPABJIEHHE KYJIbTYPbI A~MHHHCTPAUHH 3APELIHOrO PAHOHA",
        "Íàïðàâëÿåì ñâåäåíèÿ î ðàáîòå ó÷ðåæäåíèé êóëüòóðû",
        "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD",
        "ЬфщЪ ёЙкц жюЪъ щхЧЪ ыьгк фЪйщ цЩьъ",
        "Hanpaarrxen aaeaeaax o pa6ore yupex)J,eaal ryJihTYPhI"
      })
  void garbage(String text) {
    assertThat(TextLayerQuality.of(text)).matches(quality -> !quality.plausible());
  }

  @Test
  void figuresAloneAreNoTextLayer() {
    assertThat(TextLayerQuality.of("12 345,00 — 7/8 № 15")).matches(q -> !q.plausible());
  }

  @Test
  void fewLettersAreBelieved() {
    assertThat(TextLayerQuality.of("П Р И К А З № 5")).matches(TextLayerQuality::plausible);
    assertThat(TextLayerQuality.of("\uFFFD \uFFFD\uFFFD\uFFFD 5")).matches(q -> !q.plausible());
  }
}
