package dyak.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.Box;
import dyak.layout.geometry.Word;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlookedTest {
  private static Hocr.Found found(String text, double left, int confidence) {
    return new Hocr.Found(Word.recognised(text, left, left + 100, 200, 40), confidence, false);
  }

  private static final GreyImage BLANK =
      new GreyImage(800, 400, filled(800 * 400, (byte) 250), 240);

  private static byte[] filled(int length, byte value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, value);
    return bytes;
  }

  @Test
  void surePagesNeedNoSecondLook() {
    assertThat(Overlooked.places(BLANK, List.of(found("Луговой", 0, 93), found("~", 200, 10))))
        .isEmpty();
    assertThat(Overlooked.places(BLANK, List.of(found("Лугпбой", 0, 30)))).hasSize(1);
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
    assertThat(Overlooked.places(BLANK, first)).hasSize(1);
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
  void initialsComeWithTheirSurname() {
    List<Hocr.Found> second =
        List.of(found("Ю.Б.", 400, 55), found("Иванов", 510, 90), found("оч", 300, 40));
    assertThat(Overlooked.added(List.of(found("врач", 0, 95)), second))
        .extracting(one -> one.word().text())
        .containsExactly("врач", "Ю.Б.", "Иванов");
  }

  @Test
  void figuresOfAHandAreNotBelieved() {
    List<Hocr.Found> first = List.of(found("OWL", 0, 20));
    assertThat(Overlooked.added(first, List.of(found("158", 5, 80)))).isEqualTo(first);
  }

  @Test
  void grainOfThePaperIsGone() {
    GreyImage page = SkewTest.words(0);
    byte[] pixels = page.pixels().clone();
    pixels[0] = (byte) 240;
    GreyImage grainy = new GreyImage(page.width(), page.height(), pixels, page.dpi());
    assertThat(Overlooked.rest(grainy, List.of(new Box(0, 0, 9, 9)), List.of()).at(0, 0))
        .isEqualTo(255);
  }

  @Test
  void onlyWhatWasNotReadIsShown() {
    GreyImage page = SkewTest.words(0);
    Hocr.Found read = new Hocr.Found(Word.recognised("слово", 180, 245, 614, 14), 95, false);
    GreyImage rest = Overlooked.rest(page, List.of(new Box(170, 590, 200, 40)), List.of(read));
    assertThat(page.at(200, 605)).isLessThan(30);
    assertThat(rest.at(200, 605)).isEqualTo(255);
    assertThat(rest.at(300, 605)).isLessThan(30);
    assertThat(rest.at(500, 605)).isEqualTo(255);
  }
}
