package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.layout.LetterText;
import dyak.layout.Line;
import dyak.layout.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What ruling lines make a table of, and what they do not. */
class PdfTablesTest {
  private static final double[] COLUMNS = {70, 100, 330, 430, 540};

  private static PdfDraft row(PdfDraft draft, double y, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      double line = y;
      for (String text : cells[i].split("\n", -1)) {
        draft.text(COLUMNS[i] + 4, line, 10, text);
        line += 12;
      }
    }
    return draft;
  }

  @Test
  void barsMakeATable() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, "Направляем план мероприятий:");
    draft.grid(COLUMNS, new double[] {100, 130, 160, 190});
    row(draft, 115, "№", "Мероприятие", "Срок", "Отв.");
    row(
        draft,
        142,
        "1",
        "Проверить фонды библиотек\nи составить акты",
        "до 5 апреля",
        "Лугов И.К.");
    row(draft, 175, "2", "Представить акты", "до 9 апреля", "");
    draft.text(70, 220, "Просим учесть в работе.");
    assertThat(PdfPrinted.blocks(draft))
        .containsExactly(
            "FULL Направляем план мероприятий:",
            "TABLE [№ | Мероприятие | Срок | Отв.]"
                + " [1 | Проверить фонды библиотек / и составить акты | до 5 апреля | Лугов И.К.]"
                + " [2 | Представить акты | до 9 апреля | ]",
            "FULL Просим учесть в работе.");
  }

  @Test
  void cellsSpanWhereNoLineIsDrawn() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, "Направляем сведения о ценах:");
    draft.frame(70, 100, 540, 160);
    draft.line(330, 100, 330, 160).line(430, 120, 430, 160);
    draft.line(330, 120, 540, 120).line(70, 140, 540, 140);
    draft.text(75, 125, "Наименование услуги").text(335, 115, "Цена, рублей");
    draft.text(335, 135, "с налогом").text(435, 135, "без налога");
    draft.text(75, 155, "Прокат палатки").text(335, 155, "120").text(435, 155, "100");
    Table table =
        (Table)
            new PdfReader(PdfPrinted.NO_OCR)
                .read(draft.bytes(), Limits.standard())
                .pages()
                .get(0)
                .blocks()
                .get(1);
    assertThat(table.rows().get(0).cells())
        .extracting(Table.Cell::column, Table.Cell::columnSpan, Table.Cell::rowSpan)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, 1, 2),
            org.assertj.core.groups.Tuple.tuple(1, 2, 1));
    assertThat(PdfPrinted.blocks(new PdfReaderPages(table).pages()))
        .containsExactly(
            "TABLE [Наименование услуги | Цена, рублей] [с налогом | без налога]"
                + " [Прокат палатки | 120 | 100]");
  }

  @Test
  void openSidesAreClosed() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, "Направляем сведения:");
    for (double y : new double[] {100, 120, 140}) {
      draft.bar(70, y, 540, y);
    }
    draft.bar(330, 100, 330, 140);
    draft.text(75, 115, "Наименование").text(335, 115, "Число");
    draft.text(75, 135, "Библиотеки").text(335, 135, "12");
    assertThat(PdfPrinted.blocks(draft)).contains("TABLE [Наименование | Число] [Библиотеки | 12]");
  }

  @Test
  void frameAroundAStampIsText() throws IOException {
    PdfDraft draft = new PdfDraft();
    draft
        .text(70, 300, "Начальник управления")
        .text(470, 300, "Л.Д. Полева")
        .frame(220, 270, 400, 330)
        .text(230, 285, 9, "ДОКУМЕНТ ПОДПИСАН")
        .text(230, 297, 9, "ЭЛЕКТРОННОЙ ПОДПИСЬЮ")
        .text(230, 309, 9, "Сертификат 00A1B2C3")
        .text(70, 370, 9, "Ветрова Анна Павловна");
    assertThat(PdfPrinted.blocks(draft))
        .containsExactly(
            "FULL Начальник управления Л.Д. Полева",
            "FULL ДОКУМЕНТ ПОДПИСАН / ЭЛЕКТРОННОЙ ПОДПИСЬЮ / Сертификат 00A1B2C3",
            "FULL Ветрова Анна Павловна");
  }

  @Test
  void borderOfThePageAndLinesToWriteOnAreNoTables() throws IOException {
    PdfDraft draft = new PdfDraft().frame(30, 30, 565, 812);
    draft.text(70, 80, "На №").line(105, 82, 160, 82).text(165, 80, "от").line(185, 82, 240, 82);
    draft.text(70, 120, "Направляем сведения о работе учреждений культуры.");
    assertThat(PdfPrinted.blocks(draft))
        .containsExactly("FULL На № от", "FULL Направляем сведения о работе учреждений культуры.");
  }

  @Test
  void headsThatRunUpwardAreReadInTheirCells() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, "Направляем сведения о работе учреждений:");
    draft.grid(COLUMNS, new double[] {100, 180, 200});
    draft.upwards(90, 170, "Номер п/п");
    row(draft, 140, "", "Наименование учреждения", "Адрес", "Фонд");
    row(draft, 194, "1", "Районная библиотека", "ул. Садовая, 5", "12 000");
    assertThat(PdfPrinted.blocks(draft))
        .contains(
            "TABLE [Номер п/п | Наименование учреждения | Адрес | Фонд]"
                + " [1 | Районная библиотека | ул. Садовая, 5 | 12 000]");
  }

  @Test
  void pagesOfOneTableAreJoined() throws IOException {
    PdfDraft draft = new PdfDraft().centred(60, "ПЛАН мероприятий управления культуры");
    String[] head = {"№", "Мероприятие", "Срок", "Отв."};
    draft.grid(COLUMNS, new double[] {700, 730, 780});
    row(draft, 715, head);
    row(draft, 745, "1", "Проверить фонды библиотек", "до 5 апреля", "Лугов И.К.");
    draft.newPage().centred(40, "2").grid(COLUMNS, new double[] {60, 90, 130, 170});
    row(draft, 75, head);
    row(draft, 105, "2", "Представить акты", "до 9 апреля", "Ветрова А.П.");
    row(
        draft,
        145,
        "3",
        "Обобщить сведения о проверках\nи направить их",
        "до 20 апреля",
        "Полева Л.Д.,");
    draft.newPage().centred(40, "3").grid(COLUMNS, new double[] {60, 90, 130, 170});
    row(draft, 75, head);
    row(draft, 105, "", "в комитет по культуре", "", "Лугов И.К.");
    row(draft, 145, "4", "Подвести итоги", "май", "Лугов И.К.");
    draft.text(70, 200, "Итоги будут рассмотрены на совещании.");
    LetterText text =
        LetterText.of(
            new PdfReader(PdfPrinted.NO_OCR).read(draft.bytes(), Limits.standard()).pages());
    assertThat(text.tables()).hasSize(1);
    assertThat(text.tables().get(0).rows().stream().map(PdfTablesTest::words))
        .containsExactly(
            "№ | Мероприятие | Срок | Отв.",
            "1 | Проверить фонды библиотек | до 5 апреля | Лугов И.К.",
            "2 | Представить акты | до 9 апреля | Ветрова А.П.",
            "3 | Обобщить сведения о проверках и направить их в комитет по культуре"
                + " | до 20 апреля | Полева Л.Д., Лугов И.К.",
            "4 | Подвести итоги | май | Лугов И.К.");
  }

  private static String words(Table.Row row) {
    return row.cells().stream()
        .map(cell -> cell.lines().stream().map(Line::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  /** A page that holds one table. */
  private record PdfReaderPages(Table table) {
    List<dyak.layout.Page> pages() {
      return List.of(new dyak.layout.Page(1, 595, 842, List.of(table)));
    }
  }
}
