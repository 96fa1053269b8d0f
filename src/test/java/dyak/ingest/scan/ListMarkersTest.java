package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.geometry.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMarkersTest {
  /** The words of lines, which a slash ends, one below the other. */
  private static List<Hocr.Found> page(String lines) {
    List<Hocr.Found> words = new ArrayList<>();
    double baseline = 100;
    for (String line : lines.split(" / ", -1)) {
      double left = 100;
      for (String text : line.split(" ", -1)) {
        double right = left + 20 * text.length();
        words.add(new Hocr.Found(Word.recognised(text, left, right, baseline, 40), 50, false));
        left = right + 15;
      }
      baseline += 50;
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "а) меры; 6) сроки; а) меры б) сроки",
        "5) меры; 6) сроки; 5) меры 6) сроки",
        "в) меры; Г) сроки; в) меры г) сроки",
        "2. Меры; З. Сроки; 2. Меры 3. Сроки",
        "ж) меры; 3) сроки; ж) меры з) сроки",
        "7. Меры; 8 Выработать; 7. Меры 8. Выработать",
        "7. Меры; 9 Выработать; 7. Меры 9 Выработать",
        "7. Меры; 8 рублей; 7. Меры 8 рублей",
        "а. Меры; 6) сроки; а. Меры 6) сроки"
      })
  void markersFollowEachOther(String first, String second, String meant) {
    assertThat(ListMarkers.repaired(page(first + " / " + second)))
        .extracting(found -> found.word().text())
        .containsExactly(meant.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "|. А / |. Б / Ш. В / IV. Г; I. А II. Б III. В IV. Г",
        "I. А / П. Б / Ш. В / ТУ. Г / У. Д; I. А II. Б III. В IV. Г V. Д",
        "T. А / П. Б; T. А П. Б",
        "1. А / 2. Б / 3. В; 1. А 2. Б 3. В",
        "Т. А и П. Б и Ш. В; Т. А и П. Б и Ш. В"
      })
  void romanNumbersCountFromOne(String seen, String meant) {
    assertThat(ListMarkers.repaired(page(seen)))
        .extracting(found -> found.word().text())
        .containsExactly(meant.split(" ", -1));
  }

  @Test
  void markersOfASecondLookStandBeforeTheirLines() {
    List<Hocr.Found> second = page("1. Меры / 2. Сроки / и ещё");
    List<Hocr.Found> first = new ArrayList<>(second);
    first.removeIf(found -> found.word().text().endsWith("."));
    assertThat(ListMarkers.added(first, second)).isEqualTo(second);
    assertThat(ListMarkers.added(second, second)).isEqualTo(second);
    assertThat(ListMarkers.added(first, page("слово и слово"))).isEqualTo(first);
  }
}
