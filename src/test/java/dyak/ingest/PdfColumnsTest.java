package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which lines of a page stand in columns, and in what order columns are read. */
class PdfColumnsTest {
  private record Piece(double x, double y, String text) {}

  private static final List<Piece> LETTERHEAD =
      List.of(
          new Piece(95, 60, "АДМИНИСТРАЦИЯ"),
          new Piece(85, 75, "ЗАРЕЧНОГО РАЙОНА"),
          new Piece(70, 90, "УПРАВЛЕНИЕ КУЛЬТУРЫ"),
          new Piece(75, 110, "ул. Садовая, 5, г. Заречный"),
          new Piece(110, 125, "тел. 2-13-44"),
          new Piece(70, 150, "12.03.2021 № 01-17/214"),
          new Piece(70, 165, "На № _______ от _______"));
  private static final List<Piece> ADDRESSEE =
      List.of(
          new Piece(330, 90, "Руководителям"),
          new Piece(330, 104, "муниципальных библиотек,"),
          new Piece(330, 118, "домов культуры и музеев"));
  private static final List<Piece> BODY =
      List.of(
          new Piece(220, 220, "Уважаемые коллеги!"),
          new Piece(105, 245, "Управление культуры просит представить сведения о работе"),
          new Piece(
              70, 260, "учреждений за первый квартал 2021 года в срок до 5 апреля 2021 года."));
  private static final List<String> LETTER =
      List.of(
          "LEFT АДМИНИСТРАЦИЯ / ЗАРЕЧНОГО РАЙОНА / УПРАВЛЕНИЕ КУЛЬТУРЫ /"
              + " ул. Садовая, 5, г. Заречный / тел. 2-13-44",
          "LEFT 12.03.2021 № 01-17/214 / На № _______ от _______",
          "RIGHT Руководителям / муниципальных библиотек, / домов культуры и музеев",
          "FULL Уважаемые коллеги!",
          "FULL Управление культуры просит представить сведения о работе /"
              + " учреждений за первый квартал 2021 года в срок до 5 апреля 2021 года.");

  private static List<Piece> letter() {
    List<Piece> pieces = new ArrayList<>(LETTERHEAD);
    pieces.addAll(ADDRESSEE);
    pieces.addAll(BODY);
    return pieces;
  }

  private static List<String> read(List<Piece> pieces) throws IOException {
    PdfDraft draft = new PdfDraft();
    pieces.forEach(piece -> draft.text(piece.x, piece.y, piece.text));
    return PdfPrinted.blocks(draft);
  }

  @Test
  void cornerBlankDrawnColumnByColumn() throws IOException {
    assertThat(read(letter())).isEqualTo(LETTER);
  }

  @Test
  void cornerBlankDrawnRowByRow() throws IOException {
    List<Piece> rows = letter();
    rows.sort(java.util.Comparator.comparingDouble(Piece::y).thenComparingDouble(Piece::x));
    assertThat(read(rows)).isEqualTo(LETTER);
  }

  @Test
  void cornerBlankDrawnInAnyOrder() throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      List<Piece> shuffled = letter();
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(read(shuffled)).as("seed %d", seed).isEqualTo(LETTER);
    }
  }

  @Test
  void shortLinesOfAnAddresseeStayOnTheRight() throws IOException {
    PdfDraft draft =
        new PdfDraft()
            .text(70, 60, "12.03.2021 № 01-17/214")
            .text(333, 100, "Руководителям учреждений (по")
            .text(333, 115, "списку)");
    withBody(draft);
    assertThat(PdfPrinted.blocks(draft)).contains("RIGHT Руководителям учреждений (по / списку)");
  }

  @Test
  void addresseeOfTwoCapitalsIsNotTheNameBesideASignature() throws IOException {
    PdfDraft draft =
        new PdfDraft()
            .text(70, 60, "12.03.2021 № 01-17/214")
            .text(333, 60, "Министру Министерства")
            .text(333, 75, "культуры и туризма");
    withBody(draft);
    assertThat(PdfPrinted.blocks(draft))
        .contains(
            "LEFT 12.03.2021 № 01-17/214", "RIGHT Министру Министерства / культуры и туризма");
  }

  @Test
  void addresseeOfOneLineStandsBesideItsLine() throws IOException {
    PdfDraft draft =
        new PdfDraft()
            .text(70, 60, "УПРАВЛЕНИЕ КУЛЬТУРЫ ЗАРЕЧНОЙ ОБЛАСТИ")
            .text(70, 75, "620000, Заречный, ул. Садовая, 5")
            .text(70, 90, "тел. 25-74-59, факс 25-74-60")
            .text(400, 75, "Директорам музеев");
    withBody(draft);
    assertThat(PdfPrinted.blocks(draft)).contains("RIGHT Директорам музеев");
  }

  @Test
  void stampOfApprovalStandsRight() throws IOException {
    PdfDraft draft =
        new PdfDraft()
            .text(350, 60, "УТВЕРЖДАЮ")
            .text(350, 75, "Директор музея")
            .text(350, 90, "____________ А.П. Ветрова")
            .text(350, 105, "«__» __________ 2021 г.")
            .centred(150, "ПЛАН")
            .centred(165, "работы музея на второй квартал");
    assertThat(PdfPrinted.blocks(draft))
        .containsExactly(
            "RIGHT УТВЕРЖДАЮ / Директор музея / ____________ А.П. Ветрова /"
                + " «__» __________ 2021 г.",
            "FULL ПЛАН / работы музея на второй квартал");
  }

  @Test
  void twoStampsAreReadOneAfterTheOther() throws IOException {
    PdfDraft draft =
        new PdfDraft()
            .text(70, 60, "СОГЛАСОВАНО")
            .text(350, 60, "УТВЕРЖДАЮ")
            .text(70, 75, "Председатель комитета")
            .text(350, 75, "Директор музея")
            .text(70, 90, "________ И.К. Лугов")
            .text(350, 90, "________ А.П. Ветрова")
            .centred(150, "ПЛАН РАБОТЫ");
    assertThat(PdfPrinted.blocks(draft))
        .containsExactly(
            "LEFT СОГЛАСОВАНО / Председатель комитета / ________ И.К. Лугов",
            "RIGHT УТВЕРЖДАЮ / Директор музея / ________ А.П. Ветрова",
            "FULL ПЛАН РАБОТЫ");
  }

  @Test
  void signaturesStayOnTheirLines() throws IOException {
    PdfDraft draft = withBody();
    draft
        .text(70, 320, "Начальник управления")
        .text(450, 320, "Л.Д. Полева")
        .text(70, 360, "Председатель комиссии")
        .text(450, 360, "И.К. Лугов")
        .text(70, 375, "Секретарь комиссии")
        .text(450, 375, "А.П. Ветрова");
    assertThat(PdfPrinted.blocks(draft))
        .contains(
            "FULL Начальник управления Л.Д. Полева",
            "FULL Председатель комиссии И.К. Лугов / Секретарь комиссии А.П. Ветрова");
  }

  @Test
  void nameJoinsTheLastLineOfAPosition() throws IOException {
    PdfDraft last = withBody();
    last.text(70, 320, "Заместитель начальника")
        .text(70, 335, "управления культуры")
        .text(450, 335, "Л.Д. Полева");
    PdfDraft first = withBody();
    first
        .text(70, 320, "Заместитель начальника")
        .text(450, 320, "Л.Д. Полева")
        .text(70, 335, "управления культуры");
    String expected = "FULL Заместитель начальника / управления культуры Л.Д. Полева";
    assertThat(PdfPrinted.blocks(last)).contains(expected);
    assertThat(PdfPrinted.blocks(first)).contains(expected);
  }

  @Test
  void dateAndNumberAreOneLine() throws IOException {
    PdfDraft draft = new PdfDraft().centred(60, "ПРИКАЗ");
    draft.text(70, 100, "12 марта 2021 г.").text(290, 100, "г. Заречный").text(480, 100, "№ 17");
    withBody(draft);
    assertThat(PdfPrinted.blocks(draft)).contains("FULL 12 марта 2021 г. г. Заречный № 17");
  }

  @Test
  void justifiedTextIsNotTornIntoColumns() throws IOException {
    PdfDraft draft = new PdfDraft();
    draft
        .justified(105, 540, 80, "Муниципальным учреждениям культуры рекомендуется")
        .justified(70, 540, 95, "обеспечить своевременное размещение")
        .justified(70, 540, 110, "сведений о проведённых мероприятиях")
        .justified(70, 540, 125, "на официальных сайтах учреждений и в социальных сетях")
        .text(70, 140, "до 5 апреля 2021 года.");
    assertThat(PdfPrinted.blocks(draft))
        .containsExactly(
            "FULL Муниципальным учреждениям культуры рекомендуется /"
                + " обеспечить своевременное размещение / сведений о проведённых мероприятиях /"
                + " на официальных сайтах учреждений и в социальных сетях /"
                + " до 5 апреля 2021 года.");
  }

  @Test
  void markersThatHangOutAreNoColumn() throws IOException {
    PdfDraft draft = withBody();
    draft
        .text(70, 300, "1.")
        .text(105, 300, "Провести проверку фондов библиотек")
        .text(105, 315, "и составить акты.")
        .text(70, 330, "2.")
        .text(105, 330, "Представить акты в управление.");
    assertThat(PdfPrinted.blocks(draft))
        .contains(
            "FULL 1. Провести проверку фондов библиотек / и составить акты. /"
                + " 2. Представить акты в управление.");
  }

  @Test
  void namesWithOfficesAreReadLineByLine() throws IOException {
    PdfDraft draft = withBody();
    draft
        .text(70, 300, "Лугов И.К.")
        .text(220, 300, "– председатель комитета")
        .text(70, 315, "Ветрова А.П.")
        .text(220, 315, "– директор музея")
        .text(70, 330, "Полева Л.Д.")
        .text(220, 330, "– начальник управления");
    assertThat(PdfPrinted.blocks(draft))
        .contains(
            "FULL Лугов И.К. – председатель комитета / Ветрова А.П. – директор музея /"
                + " Полева Л.Д. – начальник управления");
  }

  private static PdfDraft withBody() {
    return withBody(new PdfDraft());
  }

  private static PdfDraft withBody(PdfDraft draft) {
    return draft
        .text(105, 245, "Управление культуры просит представить сведения о работе учреждений")
        .text(70, 260, "за первый квартал 2021 года в срок до 5 апреля 2021 года по форме, которая")
        .text(70, 275, "прилагается.");
  }
}
