package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.geometry.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlookedTest {
  private static Hocr.Found found(String text, double left, int confidence) {
    return new Hocr.Found(Word.recognised(text, left, left + 100, 200, 40), confidence, false);
  }

  @Test
  void surePagesNeedNoSecondLook() {
    assertThat(Overlooked.needed(List.of(found("Луговой", 0, 93), found("~", 200, 10)))).isFalse();
    assertThat(Overlooked.needed(List.of(found("Лугпбой", 0, 30)))).isTrue();
  }

  @Test
  void secondLookTakesThePlaceOfWhatWasNotRead() {
    List<Hocr.Found> first = List.of(found("Директор", 0, 95), found("Дугввму", 500, 21));
    List<Hocr.Found> second = List.of(found("Луговому", 510, 80), found("ыв", 300, 90));
    assertThat(Overlooked.added(first, second))
        .extracting(one -> one.word().text())
        .containsExactly("Директор", "Луговому");
  }

  @Test
  void doubtfulLatinGivesWayToAShortRussianWord() {
    List<Hocr.Found> first = List.of(found("Lena", 0, 70), found("Hello", 200, 95));
    List<Hocr.Found> second = List.of(found("Цена", 5, 80), found("Холл", 205, 80));
    assertThat(Overlooked.needed(first)).isTrue();
    assertThat(Overlooked.added(first, second))
        .extracting(one -> one.word().text())
        .containsExactly("Hello", "Цена");
  }

  @Test
  void wordsThatOnlyTouchStay() {
    List<Hocr.Found> first = List.of(found("Дугввму", 0, 21));
    List<Hocr.Found> second = List.of(found("Луговому", 90, 80));
    assertThat(Overlooked.added(first, second)).hasSize(2);
  }

  @Test
  void grainOfThePaperIsGone() {
    GreyImage page = SkewTest.words(0);
    byte[] pixels = page.pixels().clone();
    pixels[0] = (byte) 240;
    GreyImage grainy = new GreyImage(page.width(), page.height(), pixels, page.dpi());
    assertThat(Overlooked.rest(grainy, List.of()).at(0, 0)).isEqualTo(255);
  }

  @Test
  void whatWasReadIsCoveredUp() {
    GreyImage page = SkewTest.words(0);
    Hocr.Found read = new Hocr.Found(Word.recognised("слово", 180, 245, 614, 14), 95, false);
    GreyImage rest = Overlooked.rest(page, List.of(read));
    assertThat(page.at(200, 605)).isLessThan(30);
    assertThat(rest.at(200, 605)).isEqualTo(255);
    assertThat(rest.at(300, 605)).isLessThan(30);
  }
}
