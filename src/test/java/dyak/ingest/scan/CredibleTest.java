package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.geometry.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredibleTest {
  private static Hocr.Found found(String text, int confidence, double size, double width) {
    return new Hocr.Found(Word.recognised(text, 0, width, 100, size), confidence, false);
  }

  private static Hocr.Found print(String text) {
    return found(text, 95, 50, 25 * text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "учреждений,     0, 50, 250, true",
    "срок,          40, 50, 100, true",
    "срок,           5, 50, 100, false",
    "№,             46, 50,  30, false",
    "№,             70, 50,  30, true",
    "7,             50, 50,  25, false",
    "|,             88, 50,   5, false",
    "ose,           70, 50,  75, false",
    "PDF,           90, 50,  75, true",
    "info@kedr.ru,  20, 50, 300, true",
    "V016,          76, 50, 100, true",
    "XVI,           76, 50,  75, true",
    "МОРС,          60, 85, 170, false",
    "ПРИКАЗ,        95, 85, 250, true",
    "MOPS,          85, 85, 170, false",
    "сегодня,       95, 50, 900, false",
    "Seeman,        85, 50,  60, false",
  })
  void oneWordOnAPageOfPrint(
      String text, int confidence, double size, double width, boolean printed) {
    List<Hocr.Found> page = new ArrayList<>();
    for (String word : "Просим представить сведения о работе".split(" ", -1)) {
      page.add(print(word));
    }
    page.add(found(text, confidence, size, width));
    assertThat(Credible.among(page)).hasSize(printed ? 6 : 5);
  }

  @ParameterizedTest
  @CsvSource({"Вы, 30, false", "2, 95, true", "Проект, 50, true"})
  void loneWordAboveAllOthers(String text, int confidence, boolean printed) {
    Word lone = Word.recognised(text, 0, 25.0 * text.length(), 20, 50);
    List<Hocr.Found> page = new ArrayList<>();
    page.add(new Hocr.Found(lone, confidence, false));
    page.add(print("Просим"));
    page.add(print("представить"));
    assertThat(Credible.among(page)).hasSize(printed ? 3 : 2);
  }

  @Test
  void pageInLatinKeepsItsWords() {
    List<Hocr.Found> page =
        List.of(print("please"), print("find"), print("enclosed"), found("the", 60, 50, 75));
    assertThat(Credible.among(page)).hasSize(4);
  }

  @Test
  void nothingIsKeptOfNothing() {
    assertThat(Credible.among(List.of())).isEmpty();
  }
}
