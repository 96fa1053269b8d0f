package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyak.layout.Box;
import dyak.layout.Line;
import dyak.layout.Page;
import dyak.layout.TextBlock;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** How glyphs become words and lines. */
class PdfWordsTest {
  private static List<Line> lines(PdfDraft draft) throws IOException {
    return lines(new PdfReader(PdfPrinted.NO_OCR).read(draft.bytes(), Limits.standard()));
  }

  private static List<Line> lines(ReadDocument document) {
    return document.pages().stream()
        .flatMap(page -> page.blocks().stream())
        .flatMap(block -> ((TextBlock) block).lines().stream())
        .toList();
  }

  private static List<String> texts(PdfDraft draft) throws IOException {
    return lines(draft).stream().map(Line::text).toList();
  }

  @Test
  void lettersSetApartAreOneWord() throws IOException {
    PdfDraft draft = new PdfDraft().spacedLetters(150, 80, 5, "ПОСТАНОВЛЕНИЕ АДМИНИСТРАЦИИ");
    assertThat(texts(draft)).containsExactly("ПОСТАНОВЛЕНИЕ АДМИНИСТРАЦИИ");
  }

  @Test
  void lettersWithBlanksBetweenStayAsPrinted() throws IOException {
    PdfDraft draft = new PdfDraft().text(150, 80, "П Р И К А З Ы В А Ю:");
    assertThat(texts(draft)).containsExactly("П Р И К А З Ы В А Ю:");
  }

  @Test
  void wordsPlacedOneByOneAreParted() throws IOException {
    PdfDraft draft = new PdfDraft();
    draft.justified(70, 300, 80, "я и ты в лесу за рекой");
    assertThat(texts(draft)).containsExactly("я и ты в лесу за рекой");
  }

  @Test
  void textStruckTwiceIsReadOnceAndBold() throws IOException {
    PdfDraft draft =
        new PdfDraft()
            .text(70, 80, "О проведении проверки")
            .text(70.3, 80, "О проведении проверки")
            .text(70, 140, "Проверка начнётся завтра.");
    assertThat(lines(draft))
        .extracting(Line::text, Line::bold)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("О проведении проверки", true),
            org.assertj.core.groups.Tuple.tuple("Проверка начнётся завтра.", false));
  }

  @Test
  void raisedFiguresStayWithTheirWord() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, "площадь 300 м");
    draft
        .text(70 + draft.width("площадь 300 м"), 75, 7, "2")
        .text(90 + draft.width("площадь 300 м"), 80, "каждая");
    assertThat(texts(draft)).containsExactly("площадь 300 м2 каждая");
  }

  @Test
  void blanksTypedOverDisappear() throws IOException {
    PdfDraft draft =
        new PdfDraft().text(70, 80, "Приказ от __________ № ____").text(130, 80, "12.03.2021");
    assertThat(texts(draft)).containsExactly("Приказ от 12.03.2021 № ____");
  }

  @Test
  void slantedTextIsAWatermark() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, "Направляем сведения о работе учреждений.");
    draft.place(Matrix.getRotateInstance(Math.PI / 4, 150, 300), 60, "КОПИЯ");
    assertThat(texts(draft)).containsExactly("Направляем сведения о работе учреждений.");
  }

  @Test
  void boxesAreCountedFromTheTopLeft() throws IOException {
    Box box = lines(new PdfDraft().text(70, 80, "Направляем сведения")).get(0).box();
    assertThat(box).isNotNull();
    assertThat(box.x()).isCloseTo(70, within(0.5));
    assertThat(box.y()).isBetween(70.0, 72.0);
    assertThat(box.bottom()).isBetween(80.0, 84.0);
    assertThat(box.width()).isCloseTo(new PdfDraft().width("Направляем сведения"), within(0.5));
  }

  @Test
  void turnedPageReadsAsItIsSeen() throws IOException {
    PdfDraft draft = new PdfDraft();
    draft.page().setRotation(90);
    draft.upwards(100, 700, "Направляем сведения").upwards(115, 700, "о работе учреждений.");
    ReadDocument document = new PdfReader(PdfPrinted.NO_OCR).read(draft.bytes(), Limits.standard());
    assertThat(lines(document))
        .extracting(Line::text)
        .containsExactly("Направляем сведения", "о работе учреждений.");
    Page page = document.pages().get(0);
    assertThat(page.width()).isGreaterThan(page.height());
    Box box = lines(document).get(0).box();
    assertThat(box).isNotNull();
    assertThat(box.bottom()).isBetween(100.0, 104.0);
    assertThat(box.x()).isCloseTo(page.width() - 700, within(0.5));
  }

  @Test
  void textThatRunsUpAPageIsReadAndBoxedWhereItStands() throws IOException {
    PdfDraft draft = new PdfDraft();
    draft.upwards(100, 700, "Направляем сведения").upwards(115, 700, "о работе учреждений.");
    List<Line> lines = lines(draft);
    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("Направляем сведения", "о работе учреждений.");
    Box box = lines.get(0).box();
    assertThat(box).isNotNull();
    assertThat(box.height()).isGreaterThan(box.width());
    assertThat(box.right()).isBetween(100.0, 104.0);
    assertThat(box.bottom()).isCloseTo(700, within(0.5));
  }

  @Test
  void textOutsideTheCropBoxIsNotOnThePage() throws IOException {
    PdfDraft draft =
        new PdfDraft().text(70, 80, "Служебная метка").text(70, 300, "Направляем сведения.");
    draft.page().setCropBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(0, 0, 595, 642));
    List<Line> lines = lines(draft);
    assertThat(lines).extracting(Line::text).containsExactly("Направляем сведения.");
    Box box = lines.get(0).box();
    assertThat(box).isNotNull();
    assertThat(box.bottom()).isBetween(100.0, 104.0);
  }

  @Test
  void hiddenTextIsSomebodysRecognition() throws IOException {
    PdfDraft draft = new PdfDraft().invisible().text(70, 80, "Направляем сведения о работе.");
    assertThat(new PdfReader(PdfPrinted.NO_OCR).read(draft.bytes(), Limits.standard()).origin())
        .isEqualTo(TextOrigin.OCR);
  }
}
