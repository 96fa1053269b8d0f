package dyak.ingest.rtf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.ingest.Printed;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtfFlowTest {
  private static final String HEAD =
      "\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Times New Roman;}"
          + "{\\f1\\fcharset0 Arial;}{\\f2\\fcharset2 Symbol;}}{\\colortbl;\\red0;}"
          + "{\\stylesheet{\\s1 заголовок;}}{\\info{\\title т}}{\\*\\generator x}";

  @Test
  void bytesEscapesAndUnicodeAreLetters() throws IOException {
    assertThat(
            printed(
                "\\f0 О мерах\\par\\'ce \\f1\\'ec\\par\\u1054?\\uc0\\u1052\\par"
                    + "\\uc2\\u1056\\'d0\\'d0\\uc1{\\f2\\'b7\\u-3913?}\\bullet\\emdash\\~\\_\\{\\par"))
        .isEqualTo("О мерах\nО м\nОМ\nР•••— \u2011{\n");
  }

  @Test
  void lineBreaksPagesAndSections() throws IOException {
    assertThat(printed("а\\line б\\par в\\page г\\par\\sect\\sbknone д\\par\\sect е\\par"))
        .isEqualTo("а / б\nв\n===\nг\nд\n===\nе\n");
  }

  @Test
  void hiddenDeletedAndSilentTextIsLeftOut() throws IOException {
    assertThat(
            printed(
                "до {\\v тайно }{\\deleted вчера }{\\caps мая}{\\pict\\bin3 }}}}{\\footnote сноска}"
                    + "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt  ссылка}}"
                    + "{\\*\\unknown нет}{\\*\\bkmkstart a}\\par"))
        .isEqualTo("до МАЯ ссылка\n");
  }

  @Test
  void printedMarkersAreKept() throws IOException {
    assertThat(
            printed(
                "{\\listtext\\pard 1.\\tab}Провести\\par{\\listtext\\f2\\'b7\\tab}сверку\\par"
                    + "{\\pntext а)\\tab}отчёт\\par"))
        .isEqualTo("1. Провести\n• сверку\nа) отчёт\n");
  }

  @Test
  void ruledTablesHaveTheirMergedCells() throws IOException {
    String border = "\\clbrdrl\\brdrs\\clbrdrr\\brdrs\\clbrdrt\\brdrs\\clbrdrb\\brdrs%s\\cellx%d";
    String head = "\\trowd" + border.formatted("", 2000) + border.formatted("", 4000);

    assertThat(
            printed(
                "\\trowd"
                    + border.formatted("", 4000)
                    + "\\pard\\intbl Срок\\cell\\row"
                    + head.replaceFirst("\\\\cellx2000", "\\\\clvmgf\\\\cellx2000")
                    + "\\pard\\intbl план\\cell май\\par июнь\\cell\\row"
                    + head.replaceFirst("\\\\cellx2000", "\\\\clvmrg\\\\cellx2000")
                    + "\\pard\\intbl\\cell июль\\cell\\row\\pard конец\\par"))
        .isEqualTo("| Срок {2x1} |\n| план {1x2} | май ¶ июнь |\n|| июль |\n\nконец\n");
  }

  @Test
  void tablesWithoutRulesPlaceTextAndNestedTablesAreRead() throws IOException {
    assertThat(
            printed(
                "\\trowd\\cellx4000\\cellx9000\\pard\\intbl УПРАВЛЕНИЕ\\par"
                    + "\\pard\\intbl\\itap2 12.05\\nestcell № 5\\nestcell"
                    + "{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}"
                    + "{\\nonesttables\\par}\\trowd\\cellx4000\\cellx9000"
                    + "\\pard\\intbl\\cell Школам\\cell\\row"))
        .isEqualTo("< УПРАВЛЕНИЕ\n\n< 12.05 № 5\n\n> Школам\n");
  }

  @Test
  void rightParagraphsFramesAndBoxesStandOnTheRight() throws IOException {
    assertThat(
            printed(
                "\\qr Директору\\par\\pard\\li5000 школы\\par\\pard\\par\\posx5000 рамка\\par\\pard"
                    + "{\\shp{\\*\\shpinst\\shpleft5000{\\sp{\\sn a}{\\sv b}}{\\shptxt Срочно\\par}}"
                    + "{\\shprslt копия}}Письмо\\par"))
        .isEqualTo("> Директору\n> школы\n\n> рамка\n\n> Срочно\n\nПисьмо\n");
  }

  @Test
  void tabStopsPutTextOnTheRight() throws IOException {
    assertThat(
            printed("\\tqc\\tx2000\\tx5000\\tab Директору\\par\\pard\\par\\pard\\tab Прошу\\par"))
        .isEqualTo("> Директору\n\nПрошу\n");
  }

  @Test
  void headerOfTheFirstPageComesFirst() throws IOException {
    assertThat(
            printed(
                "\\titlepg{\\header Проект\\par}{\\headerf АДМИНИСТРАЦИЯ\\par}"
                    + "{\\footerf{\\field{\\fldrslt 1}}\\par}Текст\\par"))
        .isEqualTo("АДМИНИСТРАЦИЯ\n\nТекст\n");
  }

  @Test
  void cutFileIsNotWhole() throws IOException {
    assertThat(breaks("{\\rtf1" + HEAD + "Просим\\par")).hasSize(1);
    assertThat(breaks("{\\rtf1" + HEAD + "Просим\\par}\0\0")).isEmpty();
  }

  private static String printed(String content) throws IOException {
    TextBudget budget = new TextBudget(10_000);
    return Printed.of(FlowPages.of(read("{\\rtf1" + HEAD + content + "}", budget)));
  }

  private static Collection<IOException> breaks(String rtf) throws IOException {
    TextBudget budget = new TextBudget(10_000);
    assertThat(read(rtf, budget)).isNotEmpty();
    return budget.breaks();
  }

  private static List<FlowItem> read(String rtf, TextBudget budget) throws IOException {
    byte[] bytes = rtf.getBytes(Charset.forName("windows-1251"));
    assertThat(new String(bytes, ISO_8859_1)).startsWith("{\\rtf1");
    return RtfFlow.read(bytes, budget);
  }
}
