package dyak.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents and tables that office programs write as one XML file, and XML that is none. */
class XmlDocumentsTest {
  private static final Ingest INGEST = new Ingest(Limits.standard());
  private static final String DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n";
  private static final String OPEN_SHEET =
      """
      <o:automatic-styles><s:style s:name='h'><s:table-properties t:display='false'/></s:style>
      </o:automatic-styles><o:body><o:spreadsheet>
      <t:table t:style-name='h'><t:table-row><t:table-cell><p>тайна</p></t:table-cell></t:table-row></t:table>
      <t:table><t:table-row t:number-rows-repeated='3'><t:table-cell t:number-columns-repeated='900'/></t:table-row>
      <t:table-row><t:table-cell/><t:table-cell t:number-columns-spanned='2'><p>План</p></t:table-cell>
      <t:covered-table-cell/></t:table-row>
      <t:table-header-rows><t:table-row><t:table-cell/><t:table-cell><p>Что<s/>надо</p><p>делать</p></t:table-cell>
      <t:table-cell o:value='44197'><p>01.01.<span>2021</span></p><o:annotation><p>кто</p></o:annotation></t:table-cell>
      </t:table-row></t:table-header-rows>
      <t:table-row t:visibility='collapse'><t:table-cell/><t:table-cell><p>нет</p></t:table-cell></t:table-row>
      <t:table-row t:number-rows-repeated='1048000'><t:table-cell t:number-columns-repeated='16000'/></t:table-row>
      </t:table></o:spreadsheet></o:body>
      """;
  private static final String SHOWN = "| План {2x1} |\n| Что надо ¶ делать | 01.01.2021 |\n";

  @Test
  void flatTextIsAnOpenDocument() throws IOException {
    assertThat(
            printed(
                "<o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:s='s' o:mimetype=\"application/vnd.oasis.opendocument.text\">"
                    + "<o:automatic-styles><s:style s:name='r' s:family='paragraph'>"
                    + "<s:paragraph-properties s:text-align='end'/></s:style></o:automatic-styles>"
                    + "<o:body><o:text><p s:style-name='r'>Главе района</p><p/><p>Прошу</p></o:text>"
                    + "</o:body></o:document>"))
        .isEqualTo("> Главе района\n\nПрошу\n");
  }

  @Test
  void sheetsShowWhatTheirCellsShow() throws IOException {
    String flat =
        "<o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:s='s'"
            + " xmlns:t='t' o:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">%s</o:document>";
    String content = "<o:content xmlns:o='o' xmlns:s='s' xmlns:t='t'>%s</o:content>";
    byte[] packed =
        WildArchives.zip(
            "mimetype",
            MediaTypes.ODS.getBytes(UTF_8),
            "content.xml",
            content.formatted(OPEN_SHEET).getBytes(UTF_8));
    assertThat(printed(flat.formatted(OPEN_SHEET))).isEqualTo(SHOWN);
    assertThat(Printed.of(packed)).isEqualTo(SHOWN);
  }

  @Test
  void excelsXmlHasCellsAtTheirPlaces() throws IOException {
    String cells =
        "<Row ss:Index='4'><Cell ss:Index='2' ss:MergeAcross='1'><Data ss:Type='String'>План</Data>"
            + "</Cell></Row><Row ss:Hidden='1'><Cell><Data>нет</Data></Cell></Row>"
            + "<Row><Cell ss:Index='2'><Data ss:Type='String'>Что надо&#10;делать</Data></Cell><Cell>"
            + "<Data ss:Type='DateTime'>2021-01-01T00:00:00.000</Data></Cell></Row>";
    assertThat(
            printed(
                "<?mso-application progid='Excel.Sheet'?><Workbook xmlns='u' xmlns:ss='u'><Styles/>"
                    + "<Worksheet ss:Name='a'><Table>"
                    + cells
                    + "</Table></Worksheet></Workbook>"))
        .isEqualTo(SHOWN);
  }

  @Test
  void wordsXmlHasStylesListsAndChanges() throws IOException {
    String item = "<w:p><w:pPr><w:listPr><w:ilvl w:val='0'/><w:ilfo w:val='2'/></w:listPr></w:pPr>";
    String lists =
        "<w:lists><w:listDef w:listDefId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
            + "<w:nfc w:val='58'/><w:lvlText w:val='%1)'/></w:lvl></w:listDef>"
            + "<w:list w:ilfo='2'><w:ilst w:val='0'/></w:list></w:lists>";
    String right =
        "<w:styles><w:style w:type='paragraph' w:styleId='r'><w:pPr><w:jc w:val='right'/></w:pPr>"
            + "</w:style></w:styles>";
    assertThat(
            printed(
                "<?mso-application progid='Word.Document'?><w:wordDocument xmlns:w='w' xmlns:x='x'"
                    + " xmlns:a='a'>"
                    + lists
                    + right
                    + "<w:body><x:sect><w:p><w:pPr><w:pStyle w:val='r'/></w:pPr><w:r><w:t>Главе</w:t>"
                    + "</w:r></w:p><x:sub-section>"
                    + item
                    + "<w:r><w:t>про</w:t></w:r><a:annotation w:type='Word.Deletion'><a:content><w:r>"
                    + "<w:t>спать</w:t></w:r></a:content></a:annotation><a:annotation"
                    + " w:type='Word.Insertion'><a:content><w:r><w:t>верить</w:t></w:r></a:content>"
                    + "</a:annotation></w:p>"
                    + item
                    + "<w:hlink><w:r><w:t>сдать</w:t></w:r></w:hlink></w:p></x:sub-section></x:sect>"
                    + "</w:body></w:wordDocument>"))
        .isEqualTo("> Главе\n\nа) проверить\nб) сдать\n");
  }

  @Test
  void flatPackageIsReadLikeAPackedOne() throws IOException {
    String part = "<k:part k:name='%s'><k:xmlData>%s</k:xmlData></k:part>";
    String relations =
        "<Relationships><Relationship Id='1' Type='http://x/relationships/%s' Target='%s'/></Relationships>";
    assertThat(
            printed(
                "<k:package xmlns:k='k'>"
                    + part.formatted(
                        "/_rels/.rels", relations.formatted("officeDocument", "word/d.xml"))
                    + part.formatted(
                        "/word/_rels/d.xml.rels", relations.formatted("styles", "s.xml"))
                    + part.formatted(
                        "/word/d.xml",
                        "<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:pStyle w:val='r'/></w:pPr>"
                            + "<w:r><w:t>Главе</w:t></w:r></w:p></w:body></w:document>")
                    + part.formatted(
                        "/word/s.xml",
                        "<w:styles xmlns:w='w'><w:style w:type='paragraph' w:styleId='r'><w:pPr>"
                            + "<w:jc w:val='right'/></w:pPr></w:style></w:styles>")
                    + "</k:package>"))
        .isEqualTo("> Главе\n");
  }

  @TestFactory
  List<DynamicTest> rootsTellTypes() {
    return List.of(
        type(DECLARATION + "<!-- <html> --><passport><title/></passport>", XmlTypes.XML),
        type(DECLARATION + "<!DOCTYPE html><html><p>Прошу</p></html>", MediaTypes.HTML),
        type(DECLARATION + "<html xmlns='x'><p>Прошу</p></html>", MediaTypes.HTML),
        type("Прошу <?xml version='1.0'?> сверить", MediaTypes.TEXT),
        type("<w:wordDocument/>", MediaTypes.TEXT),
        type("%!PS-Adobe-3.0\n%%Title: x", MediaTypes.POSTSCRIPT),
        type("-----BEGIN CERTIFICATE-----\nMIIC\n", MediaTypes.KEY));
  }

  private static DynamicTest type(String text, String type) {
    return DynamicTest.dynamicTest(
        text,
        () -> assertThat(INGEST.mediaType(text.getBytes(UTF_8), "письмо.txt")).isEqualTo(type));
  }

  private static String printed(String xml) throws IOException {
    return Printed.of((DECLARATION + xml).getBytes(UTF_8));
  }
}
