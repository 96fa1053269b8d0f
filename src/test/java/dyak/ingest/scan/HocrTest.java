package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HocrTest {
  private static final String LINE =
      """
      <div class='ocr_page' id='page_1' title='image "stdin"; bbox 0 0 2480 3508; ppageno 0'>
       <p class='ocr_par' id='par_1_1' lang='rus' title="bbox 300 200 900 260">
        <span class='ocr_line' id='line_1_1' title="bbox 300 200 900 260; baseline 0.01 -12; \
      x_size 50; x_descenders 10; x_ascenders 12">
         <span class='ocrx_word' id='word_1_1' title='bbox 300 200 500 250; x_wconf 96'>Отдел</span>
         <span class='ocrx_word' id='word_1_2' title='bbox 520 205 900 260; x_wconf 41'>\
      <strong>&quot;А&amp;Б&quot;</strong></span>
         <span class='ocrx_word' id='word_1_3' title='bbox 910 205 920 260; x_wconf 95'> </span>
        </span>
       </p>
      </div>
      """;

  @Test
  void wordsStandOnTheBaselineOfTheirLine() {
    List<Hocr.Found> words = Hocr.words(LINE);
    assertThat(words).extracting(found -> found.word().text()).containsExactly("Отдел", "\"А&Б\"");
    assertThat(words).extracting(Hocr.Found::confidence).containsExactly(96, 41);
    assertThat(words.get(0).word().size()).isEqualTo(50);
    assertThat(words.get(0).word().baseline()).isCloseTo(260 - 12 + 1, within(0.01));
    assertThat(words.get(1).word().baseline()).isCloseTo(260 - 12 + 4.1, within(0.01));
    assertThat(words.get(1).word().box().x()).isEqualTo(520);
  }

  @Test
  void wordEndsWhereTheNextBegins() {
    List<Hocr.Found> words = Hocr.words(LINE.replace("300 200 500 250", "300 200 560 250"));
    assertThat(words.get(0).word().box().right()).isEqualTo(520);
    assertThat(words.get(1).word().box().right()).isEqualTo(900);
  }

  @Test
  void otherTextIsNoWord() {
    assertThat(Hocr.words("")).isEmpty();
    assertThat(Hocr.words("<span class='ocrx_word' title='bbox 1 2 3'>а")).isEmpty();
    assertThat(Hocr.words("<span class='ocrx_word' title='bbox 1 2 3 4; x_wconf 9'>а")).isEmpty();
  }
}
