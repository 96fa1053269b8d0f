package dyak.ingest.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyak.ingest.Printed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OdtFlowTest {
  private static final String STYLES =
      paragraph("Right", "fo:text-align='end'")
          + paragraph("Deep", "fo:margin-left='9cm'")
          + "<style:style style:name='Tab' style:family='paragraph'><style:paragraph-properties>"
          + "<style:tab-stops><style:tab-stop style:position='3cm' style:type='center'/>"
          + "<style:tab-stop style:position='9cm'/></style:tab-stops>"
          + "</style:paragraph-properties></style:style>"
          + paragraph("Page", "fo:break-before='page'")
          + paragraph("Child", "")
              .replace("style:name='Child'", "style:name='Child' style:parent-style-name='Right'")
          + "<style:style style:name='Caps' style:family='text'>"
          + "<style:text-properties fo:text-transform='uppercase'/></style:style>"
          + "<style:style style:name='Gone' style:family='text'>"
          + "<style:text-properties text:display='none'/></style:style>"
          + "<style:style style:name='Ruled' style:family='table-cell'>"
          + "<style:table-cell-properties fo:border-left='1pt solid #000000'"
          + " fo:border-top='1pt solid #000000'/></style:style>"
          + "<text:list-style style:name='L'>"
          + "<text:list-level-style-number text:level='1' style:num-format='1'"
          + " style:num-suffix='.'/>"
          + "<text:list-level-style-number text:level='2' style:num-format='1'"
          + " text:display-levels='2' style:num-suffix='.'/>"
          + "<text:list-level-style-number text:level='3'"
          + " style:num-format='а, б, .., аа, аб, ... (ru)' style:num-suffix=')'/>"
          + "</text:list-style>"
          + "<text:list-style style:name='B'>"
          + "<text:list-level-style-bullet text:level='1' text:bullet-char='\uF0B7'/>"
          + "</text:list-style>";

  @Test
  void whiteSpaceBreaksAndTabs() throws IOException {
    assertThat(
            printed(
                "<text:p>О \n  мерах<text:s text:c='3'/>по<text:tab/>плану<text:line-break/>школ"
                    + "</text:p><text:p/><text:p><text:span text:style-name='Caps'>приказ</text:span>"
                    + "<text:span text:style-name='Gone'>тайно</text:span></text:p>"))
        .isEqualTo("О мерах по плану / школ\n\nПРИКАЗ\n");
  }

  @Test
  void tabStopsPutTextOnTheRight() throws IOException {
    assertThat(
            printed(
                "<text:p text:style-name='Tab'><text:tab/>Директору</text:p><text:p/>"
                    + "<text:p><text:tab/>Прошу</text:p>"))
        .isEqualTo("> Директору\n\nПрошу\n");
  }

  @Test
  void deletionsNotesAndCommentsAreLeftOut() throws IOException {
    assertThat(
            printed(
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>было</text:p>"
                    + "</text:deletion></text:changed-region></text:tracked-changes>"
                    + "<text:p>стало<text:note><text:note-body><text:p>сноска</text:p>"
                    + "</text:note-body></text:note><office:annotation><text:p>нет</text:p>"
                    + "</office:annotation><text:a> ссылка</text:a></text:p>"))
        .isEqualTo("стало ссылка\n");
  }

  @Test
  void listsPrintTheirNumbersAndGoOnWhenTheySaySo() throws IOException {
    String inner = "<text:list><text:list-item><text:p>%s</text:p>%s</text:list-item></text:list>";

    assertThat(
            printed(
                list(
                    "L",
                    "",
                    item("первый", inner.formatted("вложен", inner.formatted("глубже", "")))),
                list(
                    "L", " text:continue-numbering='true'", item("второй", "<text:p>ещё</text:p>")),
                list("L", "", item("снова", "")),
                list("B", "", item("пункт", ""))))
        .isEqualTo(
            """
            1. первый
            1.1. вложен
            а) глубже
            2. второй
            ещё
            1. снова
            • пункт
            """);
  }

  @Test
  void itemMayStartAtItsOwnNumber() throws IOException {
    String fifth = "<text:list-item text:start-value='5'><text:p>пятый</text:p></text:list-item>";

    assertThat(printed(list("L", "", fifth, item("шестой", ""))))
        .isEqualTo("5. пятый\n6. шестой\n");
  }

  @Test
  void ruledTablesAreDataOthersPlaceText() throws IOException {
    assertThat(
            printed(
                table(
                    "<table:table-header-rows>"
                        + row(
                            cell("Ruled", " table:number-columns-spanned='2'", "Срок")
                                + "<table:covered-table-cell/>")
                        + "</table:table-header-rows>",
                    row(
                        cell("Ruled", " table:number-rows-spanned='2'", "план")
                            + cell("Ruled", "", "май")),
                    row("<table:covered-table-cell/>" + cell("Ruled", "", "июнь")))))
        .isEqualTo("| Срок {2x1} |\n| план {1x2} | май |\n|| июнь |\n");
    assertThat(printed(table(row(cell("", "", "УПРАВЛЕНИЕ") + cell("", "", "Школам")))))
        .isEqualTo("< УПРАВЛЕНИЕ\n\n> Школам\n");
  }

  @Test
  void rightStylesFramesAndPages() throws IOException {
    assertThat(
            printed(
                styled("Child", "Директору"),
                styled("Deep", "школы"),
                "<text:p>Письмо<draw:frame svg:x='10cm'><draw:text-box><text:p>Срочно</text:p>"
                    + "</draw:text-box></draw:frame></text:p>",
                styled("Page", "План")))
        .isEqualTo("> Директору\n> школы\n\n> Срочно\n\nПисьмо\n===\nПлан\n");
  }

  @Test
  void headerOfTheFirstPageComesFirst() throws IOException {
    String pages =
        "<office:document-styles%s><office:master-styles><style:master-page style:name='Standard'>"
            + "<style:header><text:p>АДМИНИСТРАЦИЯ</text:p></style:header>"
            + "<style:footer><text:p><text:page-number>1</text:page-number></text:p></style:footer>"
            + "</style:master-page></office:master-styles></office:document-styles>";

    assertThat(Printed.of(bytes("<text:p>Текст</text:p>", "styles.xml", pages)))
        .isEqualTo("АДМИНИСТРАЦИЯ\n\nТекст\n");
  }

  @Test
  void lockedDocumentIsEncrypted() {
    String manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";

    assertThatThrownBy(() -> Printed.of(bytes("", "META-INF/manifest.xml", manifest)))
        .hasMessageContaining("encrypted");
  }

  private static String paragraph(String name, String properties) {
    return ("<style:style style:name='%s' style:family='paragraph'>"
            + "<style:paragraph-properties %s/></style:style>")
        .formatted(name, properties);
  }

  private static String styled(String style, String text) {
    return "<text:p text:style-name='%s'>%s</text:p>".formatted(style, text);
  }

  private static String list(String style, String attributes, String... items) {
    return "<text:list text:style-name='%s'%s>%s</text:list>"
        .formatted(style, attributes, String.join("", items));
  }

  private static String item(String text, String more) {
    return "<text:list-item><text:p>%s</text:p>%s</text:list-item>".formatted(text, more);
  }

  private static String table(String... rows) {
    return "<table:table><table:table-column table:number-columns-repeated='2'/>%s</table:table>"
        .formatted(String.join("", rows));
  }

  private static String row(String cells) {
    return "<table:table-row>%s</table:table-row>".formatted(cells);
  }

  private static String cell(String style, String attributes, String text) {
    return "<table:table-cell table:style-name='%s'%s><text:p>%s</text:p></table:table-cell>"
        .formatted(style, attributes, text);
  }

  private static String printed(String... content) throws IOException {
    return Printed.of(bytes(String.join("", content), "settings.xml", "<x/>"));
  }

  private static byte[] bytes(String content, String part, String xml) throws IOException {
    String names =
        " xmlns:office='o' xmlns:style='s' xmlns:text='t' xmlns:table='b' xmlns:draw='d'"
            + " xmlns:fo='f' xmlns:svg='v'";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8);
      CRC32 check = new CRC32();
      check.update(type);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      first.setCrc(check.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          ("<office:document-content%s><office:automatic-styles>%s</office:automatic-styles>"
                  + "<office:body><office:text>%s</office:text></office:body>"
                  + "</office:document-content>")
              .formatted(names, STYLES, content)
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(part));
      zip.write(xml.replace("%s", names).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
