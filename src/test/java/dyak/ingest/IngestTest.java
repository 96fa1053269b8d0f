package dyak.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyak.ingest.docx.Docx;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IngestTest {
  private static final Ingest INGEST = new Ingest(Limits.standard());

  @TestFactory
  List<DynamicTest> typeIsToldByContentWhateverTheName() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      tests.add(
          DynamicTest.dynamicTest(
              file.getKey(),
              () ->
                  assertThat(INGEST.mediaType(file.getValue(), "письмо.pdf"))
                      .isEqualTo(file.getKey().replaceFirst(" .*", ""))));
    }
    return tests;
  }

  private static Map<String, byte[]> files() throws Exception {
    return Map.ofEntries(
        Map.entry("text/plain", "О совещании".getBytes(UTF_8)),
        Map.entry("text/plain UTF-16", "О совещании".getBytes(UTF_16LE)),
        Map.entry("text/plain with-tags", "Прошу <p>провести</p>".getBytes(UTF_8)),
        Map.entry("text/plain letterhead", "Тел.: 5\nE-mail: a@b.example\nИНН: 7".getBytes(UTF_8)),
        Map.entry("text/html", "\n<!DOCTYPE html><p>О совещании".getBytes(UTF_8)),
        Map.entry("text/html comment", "<!-- x --><HTML><body>".getBytes(UTF_8)),
        Map.entry("application/pdf", "%PDF-1.4\n…".getBytes(UTF_8)),
        Map.entry("application/rtf", "{\\rtf1 x}".getBytes(UTF_8)),
        Map.entry(MediaTypes.DOCX, Docx.body().bytes()),
        Map.entry("application/msword", Resources.bytes("letter.doc")),
        Map.entry("application/vnd.ms-excel", workbook()),
        Map.entry("application/x-tika-ooxml-protected", compoundFile("EncryptedPackage")),
        Map.entry("application/vnd.ms-outlook", compoundFile("__properties_version1.0")),
        Map.entry(MediaTypes.ODT, Zipped.stored("mimetype", MediaTypes.ODT.getBytes(UTF_8))),
        Map.entry(
            MediaTypes.ODT + " repacked",
            Zipped.packed("content.xml", "<a/>", "mimetype", MediaTypes.ODT)),
        Map.entry(
            MediaTypes.ODT + " without its type",
            Zipped.packed(
                "META-INF/manifest.xml",
                "<entry full-path=\"/\" media-type=\"" + MediaTypes.ODT + "\"/>",
                "content.xml",
                "<a/>")),
        Map.entry(
            "application/vnd.oasis.opendocument.presentation",
            Zipped.packed("mimetype", "application/vnd.oasis.opendocument.presentation")),
        Map.entry(MediaTypes.DOCX + " cut", Arrays.copyOf(Docx.body().bytes(), 600)),
        Map.entry(MediaTypes.ZIP, Zipped.packed("a.txt", "О совещании")),
        Map.entry(
            MediaTypes.ZIP + " of a document", Zipped.stored("письмо.docx", Docx.body().bytes())),
        Map.entry(
            MediaTypes.ZIP + " of pages", Zipped.packed("content.xml", "<a/>", "mimetype", "план")),
        Map.entry("message/rfc822", "From: a@b\nTo: c@d\nSubject: x\n\nтекст".getBytes(UTF_8)),
        Map.entry("application/mbox", "From a@b Mon\nFrom: a@b\n\nтекст".getBytes(UTF_8)),
        Map.entry("application/gzip", "\u001F\u008B\b\0".getBytes(ISO_8859_1)),
        Map.entry("application/x-7z-compressed", "7z\u00BC\u00AF'\u001C\0".getBytes(ISO_8859_1)),
        Map.entry("image/png", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR".getBytes(ISO_8859_1)));
  }

  @Test
  void everyTypeWithAReaderIsTold() {
    assertThat(Ingest.mediaTypes()).contains(MediaTypes.TEXT, MediaTypes.DOCX, MediaTypes.DOC);
  }

  @Test
  void noBytesAreEmpty() {
    assertProblem(new byte[0], "empty", "ask the sender");
  }

  @Test
  void otherTypesAreUnsupported() {
    byte[] animation = "GIF89a\1\0\1\0\0\0\0;".getBytes(ISO_8859_1);

    assertProblem(animation, "unsupported-type", "image/gif");
  }

  @Test
  void lockedDocumentsAreEncrypted() throws Exception {
    assertProblem(compoundFile("EncryptedPackage"), "encrypted", "without one");
  }

  @Test
  void cutAndGarbledDocumentsAreCorrupt() {
    byte[] docx = Docx.body("<w:p/>".repeat(500)).bytes();

    assertProblem(Arrays.copyOf(docx, docx.length - 300), "corrupt", "cut short");
    assertProblem(Docx.body().raw("word/document.xml", "<w:p").bytes(), "corrupt", "save it anew");
  }

  @Test
  void documentsOfPicturesHaveNoText() {
    assertProblem(Docx.body("<w:p><w:r><w:drawing/></w:r></w:p>").bytes(), "no-text", "picture");
  }

  @Test
  void filesLargerThanTheLimitAreLeftOut() {
    Ingest small = new Ingest(new Limits(4000, 10, 50));
    byte[] large = new byte[5000];

    assertThatThrownBy(() -> small.read(large, MediaTypes.TEXT)).hasMessageContaining("5000 bytes");
  }

  @Test
  void entitiesAreNeitherFetchedNorExpanded() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a 'ха'><!ENTITY b '&a;&a;&a;'>"
            + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
            + "<document><body><p><r><t>&b;&f;</t></r></p></body></document>";

    assertProblem(Docx.body().raw("word/document.xml", bomb).bytes(), "corrupt", "damaged");
  }

  @Test
  void zipBombsStopAtTheLimit() {
    byte[] bomb = Docx.body(" ".repeat(70 << 20)).bytes();

    assertThat(bomb.length).isLessThan(1 << 20);
    assertProblem(bomb, "limit-exceeded", "inflates");
  }

  @Test
  void bottomlessNestingStopsAtTheLimit() {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000);

    assertProblem(Docx.body(deep).bytes(), "limit-exceeded", "nested");
  }

  private static void assertProblem(byte[] bytes, String code, String advice) {
    assertThatThrownBy(() -> INGEST.read(bytes, INGEST.mediaType(bytes, "")))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().message()).contains(advice);
            });
  }

  private static byte[] workbook() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook.createSheet();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] compoundFile(String entry) throws Exception {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      file.createDocument(new java.io.ByteArrayInputStream(new byte[8]), entry);
      file.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
