package dyak.ingest.docx;

import static dyak.ingest.docx.Docx.p;
import static dyak.ingest.docx.Docx.r;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.Printed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocxTextTest {
  @Test
  void paragraphsOpenAndEmptyOnesPartBlocks() throws IOException {
    assertThat(printed(p("О совещании"), p(""), p("Просим"), p("принять участие.")))
        .isEqualTo("О совещании\n\nПросим\nпринять участие.\n");
  }

  @Test
  void lineBreakStaysInTheParagraph() throws IOException {
    String broken = "<w:p><w:r><w:t>Директорам</w:t><w:br/><w:t>школ</w:t></w:r></w:p>";

    assertThat(printed(broken)).isEqualTo("Директорам / школ\n");
  }

  @Test
  void pageBreaksPartPages() throws IOException {
    String broken = "<w:p><w:r><w:t>Конец</w:t><w:br w:type='page'/><w:t>План</w:t></w:r></w:p>";

    assertThat(printed(broken, p("<w:pageBreakBefore/>", "Приложение")))
        .isEqualTo("Конец\n===\nПлан\n===\nПриложение\n");
  }

  @Test
  void sectionsPartPagesUnlessContinuous() throws IOException {
    String section = "<w:p><w:pPr><w:sectPr><w:type w:val='%s'/></w:sectPr></w:pPr>%s</w:p>";

    assertThat(
            printed(
                section.formatted("nextPage", r("Шапка")),
                section.formatted("continuous", r("Письмо")),
                p("План"),
                "<w:sectPr/>"))
        .isEqualTo("Шапка\nПисьмо\n===\nПлан\n");
  }

  @Test
  void deletionsAndHiddenTextAreLeftOutInsertionsKept() throws IOException {
    String changed =
        "<w:p>"
            + r("до ")
            + "<w:del><w:r><w:delText>1 мая</w:delText></w:r></w:del>"
            + "<w:ins>"
            + r("5 мая")
            + "</w:ins>"
            + "<w:moveFrom>"
            + r(" там")
            + "</w:moveFrom>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> тайно</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> явно</w:t></w:r>"
            + "</w:p>";

    assertThat(printed(changed)).isEqualTo("до 5 мая явно\n");
  }

  @Test
  void deletedParagraphMarkJoinsTheParagraphs() throws IOException {
    String joined = p("<w:rPr><w:del w:id='1'/></w:rPr>", "Обеспечить ") + p("участие");

    assertThat(printed(joined)).isEqualTo("Обеспечить участие\n");
  }

  @Test
  void fieldResultsAreKeptInstructionsDropped() throws IOException {
    String field =
        "<w:p>"
            + mark("begin")
            + "<w:r><w:instrText>HYPERLINK \"http://x\"</w:instrText></w:r>"
            + mark("begin")
            + r("внутри")
            + mark("separate")
            + r("тоже")
            + mark("end")
            + mark("separate")
            + r("ссылка")
            + mark("end")
            + "<w:hyperlink>"
            + r(" и сайт")
            + "</w:hyperlink>"
            + "<w:fldSimple w:instr='DATE'>"
            + r(" 5 мая")
            + "</w:fldSimple>"
            + "</w:p>";

    assertThat(printed(field)).isEqualTo("ссылка и сайт 5 мая\n");
  }

  @Test
  void contentControlsAreReadTheirPromptsAreNot() throws IOException {
    String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String inline = "<w:p>" + r("№ ") + control.formatted("", r("15-р")) + "</w:p>";

    assertThat(
            printed(
                inline,
                control.formatted("", p("Текст")),
                control.formatted("<w:showingPlcHdr/>", p("Введите дату"))))
        .isEqualTo("№ 15-р\nТекст\n");
  }

  @Test
  void capitalsHyphensTabsAndSymbols() throws IOException {
    String run =
        "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>приказ</w:t></w:r>"
            + "<w:r><w:tab/><w:t>№ 1</w:t><w:noBreakHyphen/><w:t>р</w:t></w:r>"
            + "<w:r><w:sym w:font='Symbol' w:char='F0B7'/></w:r></w:p>";

    assertThat(printed(run)).isEqualTo("ПРИКАЗ № 1\u2011р•\n");
  }

  @Test
  void columnsSetWithATabStopAreReadOneBehindTheOther() throws IOException {
    String stop = "<w:tabs><w:tab w:val='center' w:pos='2000'/><w:tab w:pos='5443'/></w:tabs>";

    assertThat(
            printed(
                p(stop, "УПРАВЛЕНИЕ КУЛЬТУРЫ\tГлаве администрации"),
                p(stop, "\tЭнского района"),
                p(stop, "ГОРОДА ЭНСКА\tГрачёву И.А."),
                p(""),
                p("Начальник управления\tГрачёв И.А.")))
        .isEqualTo(
            """
            УПРАВЛЕНИЕ КУЛЬТУРЫ
            ГОРОДА ЭНСКА

            > Главе администрации
            > Энского района
            > Грачёву И.А.

            Начальник управления Грачёв И.А.
            """);
  }

  @Test
  void columnsInOneParagraphArePartedAListBehindAColonIsNot() throws IOException {
    String stop = "<w:tabs><w:tab w:pos='5443'/></w:tabs>";
    String lines = "<w:r><w:br/><w:tab/></w:r>";

    assertThat(
            printed(
                p(stop, "12.02.2024 № 66\tДиректорам")
                    .replace("</w:p>", lines + r("школ") + "</w:p>"),
                p(""),
                p(stop, "Приложение:\t1. План")
                    .replace("</w:p>", lines + r("2. Отчёт") + "</w:p>")))
        .isEqualTo("12.02.2024 № 66\n\n> Директорам\n> школ\n\nПриложение: 1. План / 2. Отчёт\n");
  }

  @Test
  void rightAndDeepParagraphsStandOnTheRight() throws IOException {
    assertThat(
            printed(
                p("<w:jc w:val='right'/>", "УТВЕРЖДАЮ"),
                p(""),
                p("<w:ind w:left='5103'/>", "Директору"),
                p("\t\t\t\t\t\t\tшколы"),
                p("<w:ind w:firstLine='709'/>", "Прошу"),
                p("<w:framePr w:x='6300' w:hAnchor='page'/>", "Рамка")))
        .isEqualTo("> УТВЕРЖДАЮ\n\n> Директору\n> школы\n\nПрошу\n\n> Рамка\n");
  }

  @Test
  void columnsSetWithTabsAreReadOneAfterTheOther() throws IOException {
    assertThat(
            printed(
                p("АДМИНИСТРАЦИЯ"),
                p("12.05.2020 № 5\t\t\tДиректору"),
                p("<w:ind w:left='5103'/>", "школы № 3"),
                p(""),
                p("Начальник\t\t\tИ.И. Иванов"),
                p("<w:jc w:val='right'/>", "15 мая")))
        .isEqualTo(
            """
            АДМИНИСТРАЦИЯ
            12.05.2020 № 5

            > Директору
            > школы № 3

            Начальник И.И. Иванов

            > 15 мая
            """);
  }

  @Test
  void textBoxesStandWhereTheyHangOnceAndOnTheirSide() throws IOException {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor>"
            + "<wp:positionH relativeFrom='margin'><wp:posOffset>3200000</wp:posOffset>"
            + "</wp:positionH><w:txbxContent>"
            + p("Директору")
            + "</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + "<v:textbox><w:txbxContent>"
            + p("Директору")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + r("Письмо")
            + "</w:p>";
    String shape =
        "<w:p><w:r><w:pict><v:shape style='position:absolute;margin-left:270pt'><v:textbox>"
            + "<w:txbxContent>"
            + p("Школе")
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

    assertThat(printed(box)).isEqualTo("> Директору\n\nПисьмо\n");
    assertThat(printed(shape)).isEqualTo("> Школе\n");
  }

  @Test
  void firstPageHeaderComesFirstPageNumbersDoNot() throws IOException {
    String section =
        "<w:sectPr><w:titlePg/><w:headerReference w:type='first' r:id='h1'/>"
            + "<w:headerReference w:type='default' r:id='h2'/>"
            + "<w:footerReference w:type='first' r:id='f1'/></w:sectPr>";
    byte[] bytes =
        Docx.body(p("Текст"), section)
            .part("header", "h1", "hdr", p("АДМИНИСТРАЦИЯ"))
            .part("header", "h2", "hdr", p("Проект"))
            .part("footer", "f1", "ftr", p("Страница 1 из 2") + p("Исп. Иванов И.И."))
            .bytes();

    assertThat(Printed.of(bytes)).isEqualTo("АДМИНИСТРАЦИЯ\n\nТекст\n\nИсп. Иванов И.И.\n");
  }

  @Test
  void boldComesFromRunsAndStyles() throws IOException {
    byte[] bytes =
        Docx.body(p("<w:pStyle w:val='Head'/>", "ПРИКАЗ"), p("обычный"))
            .styles(
                "<w:style w:type='paragraph' w:styleId='Base'><w:rPr><w:b/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='Head'>"
                    + "<w:basedOn w:val='Base'/></w:style>")
            .bytes();

    assertThat(Printed.bold(bytes)).containsExactly("ПРИКАЗ");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType='%s'/></w:r>".formatted(type);
  }

  private static String printed(String... content) throws IOException {
    return Printed.of(Docx.body(content).bytes());
  }
}
