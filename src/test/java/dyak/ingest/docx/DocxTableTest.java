package dyak.ingest.docx;

import static dyak.ingest.docx.Docx.cell;
import static dyak.ingest.docx.Docx.p;
import static dyak.ingest.docx.Docx.ruledTable;
import static dyak.ingest.docx.Docx.table;
import static dyak.ingest.docx.Docx.tc;
import static dyak.ingest.docx.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.Printed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DocxTableTest {
  @Test
  void ruledTableIsDataWithItsSpans() throws IOException {
    assertThat(
            printed(
                ruledTable(
                    tr(tc("Мероприятие"), cell("<w:gridSpan w:val='2'/>", "Срок")),
                    tr(cell("<w:vMerge w:val='restart'/>", "Провести"), tc("май"), tc("июнь")),
                    tr(cell("<w:vMerge/>", ""), tc("июль"), tc("", "1. а", "2. б")))))
        .isEqualTo(
            """
            | Мероприятие | Срок {2x1} |
            | Провести {1x2} | май | июнь |
            || июль | 1. а ¶ 2. б |
            """);
  }

  @Test
  void cellStrokesRuleATableToo() throws IOException {
    String box =
        "<w:tcBorders><w:top w:val='single'/><w:left w:val='single'/>"
            + "<w:bottom w:val='single'/><w:right w:val='single'/></w:tcBorders>";

    assertThat(printed(table(tr(cell(box, "№"), cell(box, "Срок"))))).isEqualTo("| № | Срок |\n");
  }

  @Test
  void strokesOfTheTableStyleCountUnlessTheTableTakesThemOff() throws IOException {
    String style =
        "<w:style w:type='table' w:styleId='Grid'><w:tblPr><w:tblBorders>"
            + "<w:insideV w:val='single'/><w:insideH w:val='single'/></w:tblBorders></w:tblPr>"
            + "</w:style>";
    String rows = tr(tc("АДМИНИСТРАЦИЯ"), tc("Директору"));
    String head = "<w:tbl><w:tblPr><w:tblStyle w:val='Grid'/>%s</w:tblPr>%s</w:tbl>";
    String off = "<w:tblBorders><w:insideV w:val='nil'/><w:insideH w:val='none'/></w:tblBorders>";

    assertThat(Printed.of(Docx.body(head.formatted("", rows)).styles(style).bytes()))
        .isEqualTo("| АДМИНИСТРАЦИЯ | Директору |\n");
    assertThat(Printed.of(Docx.body(head.formatted(off, rows)).styles(style).bytes()))
        .isEqualTo("< АДМИНИСТРАЦИЯ\n\n> Директору\n");
  }

  @Test
  void cornerBlankIsReadLeftSideFirst() throws IOException {
    assertThat(
            printed(
                table(
                    tr(
                        cell("<w:gridSpan w:val='4'/>", "АДМИНИСТРАЦИЯ", "ГОРОДА"),
                        tc(""),
                        cell("<w:vMerge w:val='restart'/>", "Директору", "школы")),
                    tr(tc("от"), tc("12.05.2020"), tc("№"), tc("15"), tc(""), cell("<w:vMerge/>"))),
                p("Прошу")))
        .isEqualTo(
            """
            < АДМИНИСТРАЦИЯ
            < ГОРОДА

            < от 12.05.2020 № 15

            > Директору
            > школы

            Прошу
            """);
  }

  @Test
  void addresseeAloneInTheRightColumnStandsOnTheRight() throws IOException {
    assertThat(printed(table(tr(tc(""), tc("Директору"))))).isEqualTo("> Директору\n");
  }

  @Test
  void signaturesAreReadRowByRow() throws IOException {
    assertThat(
            printed(
                table(
                    tr(tc("Заместитель", "начальника"), tc(""), tc("И.И. Иванов")),
                    tr(tc("Секретарь"), tc("(подпись)"), tc("Петрова А. Б.")))))
        .isEqualTo(
            """
            Заместитель
            начальника И.И. Иванов

            Секретарь Петрова А. Б.

            (подпись)
            """);
  }

  @Test
  void manyRowsWithoutRulesAreData() throws IOException {
    assertThat(
            printed(
                table(
                    tr(tc("Иванов И.И."), tc("– директор школы № 3")),
                    tr(tc("Петров П.П."), tc("– директор школы № 5")),
                    tr(tc("Котов А.А."), tc("– директор лицея")))))
        .isEqualTo(
            """
            | Иванов И.И. | – директор школы № 3 |
            | Петров П.П. | – директор школы № 5 |
            | Котов А.А. | – директор лицея |
            """);
  }

  @Test
  void frameOfOneCellIsText() throws IOException {
    assertThat(printed(ruledTable(tr(tc("Документ подписан", "электронной подписью")))))
        .isEqualTo("Документ подписан\nэлектронной подписью\n");
  }

  @Test
  void deletedRowIsLeftOut() throws IOException {
    String deleted =
        "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("было") + tc("раньше") + "</w:tr>";

    assertThat(printed(ruledTable(tr(tc("стало"), tc("теперь")), deleted)))
        .isEqualTo("| стало | теперь |\n");
  }

  @Test
  void tableInsideACellBecomesItsLines() throws IOException {
    String inner = ruledTable(tr(tc("май"), tc("5")), tr(tc("июнь"), tc("7")));

    assertThat(printed(ruledTable(tr(tc("План"), tc(inner)))))
        .isEqualTo("| План | май 5 ¶ июнь 7 |\n");
  }

  private static String printed(String... content) throws IOException {
    return Printed.of(Docx.body(content).bytes());
  }
}
