package dyak.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dyak.ingest.Printed;
import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlFlowTest {
  @Test
  void paragraphsBreaksAndHeadings() throws IOException {
    assertThat(
            printed(
                """
                <h2>О совещании</h2>
                <p>Просим
                   провести<br>сверку.</p><div>Отчёт</div>
                направить<br><br>до мая <p>&nbsp;</p><p>Далее</p>
                """))
        .isEqualTo(
            """
            О совещании

            Просим провести / сверку.
            Отчёт
            направить

            до мая

            Далее
            """);
  }

  @Test
  void hiddenAndSilentElementsPrintNothing() throws IOException {
    assertThat(
            printed(
                "<head><title>т</title><style>p{}</style></head><script>x</script>"
                    + "<p style='display: none'>скрыто</p><p hidden>тоже</p>"
                    + "<p>видно <span style='mso-hide:all'>нет</span><b>да</b></p>"))
        .isEqualTo("видно да\n");
  }

  @Test
  void listsPrintTheirMarkers() throws IOException {
    assertThat(
            printed(
                "<ol start=3><li>третий<ol type=a><li>первый</li><li value=5><p>пятый</p></li></ol>"
                    + "</li><li>четвёртый</li></ol><ul><li>пункт</ul>"
                    + "<ul style='list-style-type:none'><li>1) свой</ul>"
                    + "<ol type=I><li>римский</ol>"))
        .isEqualTo(
            """
            3. третий
            a. первый
            e. пятый
            4. четвёртый
            • пункт
            1) свой
            I. римский
            """);
  }

  @Test
  void tablesWithStrokesAreDataOthersPlaceText() throws IOException {
    String rows =
        "<tr><td colspan=2>АДМИНИСТРАЦИЯ</td></tr><tr><td>12.05.2020</td><td>Школам</td></tr>";

    assertThat(printed("<table border=1>" + rows + "</table>"))
        .isEqualTo("| АДМИНИСТРАЦИЯ {2x1} |\n| 12.05.2020 | Школам |\n");
    assertThat(printed("<table border=0>" + rows + "</table>"))
        .isEqualTo("АДМИНИСТРАЦИЯ\n\n< 12.05.2020\n\n> Школам\n");
    assertThat(printed("<style>td { border: 1px solid }</style><table>" + rows + "</table>"))
        .startsWith("| АДМИНИСТРАЦИЯ");
    assertThat(printed("<table border=1><tr><td style='border:none'>а<td style='border:none'>б"))
        .isEqualTo("< а\n\n> б\n");
  }

  @Test
  void headerCellsMakeDataAndRowsSpan() throws IOException {
    assertThat(
            printed(
                "<table><thead><tr><th>Что<th>Срок</thead>"
                    + "<tr><th rowspan=2>план<td>май<tr><td>июнь</table>"))
        .isEqualTo("| Что | Срок |\n| план {1x2} | май |\n|| июнь |\n");
  }

  @Test
  void nestedLayoutTablesKeepTheDataInside() throws IOException {
    assertThat(
            printed("<table><tr><td><table border=1><tr><td>1<td>план</table><p>Прошу</p></table>"))
        .isEqualTo("| 1 | план |\n\nПрошу\n");
  }

  @Test
  void alignedRightStandsOnTheRight() throws IOException {
    assertThat(
            printed(
                "<p align=right>Директору</p><div style='margin-left: 9cm'>школы<p>№ 3</p>"
                    + "<p style='text-align:center'>О мерах</p></div>"
                    + "<p style='page-break-before:always'>План</p>"))
        .isEqualTo("> Директору\n> школы\n> № 3\n\nО мерах\n===\nПлан\n");
  }

  @Test
  void encodingIsProvenThenDeclaredThenPlausible() throws IOException {
    Charset windows = Charset.forName("windows-1251");
    String page = "<meta charset=%s><p>О мерах по подготовке</p>";

    assertThat(printed(page.formatted("koi8-r").getBytes(Charset.forName("KOI8-R"))))
        .isEqualTo("О мерах по подготовке\n");
    assertThat(printed(page.formatted("windows-1251").getBytes(UTF_8)))
        .isEqualTo("О мерах по подготовке\n");
    assertThat(printed("<p>О мерах по подготовке".getBytes(windows)))
        .isEqualTo("О мерах по подготовке\n");
    assertThat(printed(page.formatted("x-none").getBytes(windows)))
        .isEqualTo("О мерах по подготовке\n");
  }

  @Test
  void openTagsWithoutEndStayBounded() throws IOException {
    assertThat(printed("<".repeat(1 << 20) + "конец")).contains("конец");
    assertThat(printed("<div><b>".repeat(50_000) + "конец")).contains("конец");
    assertThatCode(() -> printed("<table><tr><td>а".repeat(5_000))).doesNotThrowAnyException();
  }

  private static String printed(String html) throws IOException {
    return Printed.of(FlowPages.of(HtmlFlow.read(html, new TextBudget(1 << 21))));
  }

  private static String printed(byte[] html) throws IOException {
    return Printed.of(FlowPages.of(HtmlFlow.read(html, new TextBudget(1 << 21))));
  }
}
