package dyak.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dyak.ingest.docx.Docx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Office files and PDFs that are broken, locked, or made to do harm. */
final class WildDocuments {
  private static final String LETTER = WildTexts.LETTER;
  private static final String P = "<w:p><w:r><w:t>" + LETTER + "</w:t></w:r></w:p>";
  private static final String DOCUMENT = "word/document.xml";

  private WildDocuments() {}

  static List<WildFile> all() throws IOException {
    List<WildFile> files = new ArrayList<>();
    addDocx(files);
    addOpenDocuments(files);
    addCompoundFiles(files);
    addPdfs(files);
    return files;
  }

  private static void addDocx(List<WildFile> files) {
    byte[] docx = Docx.body(P).bytes();
    String entities =
        "<!DOCTYPE x [<!ENTITY a 'ха'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><document><p>&c;</p></document>";
    String outside =
        "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><document><p>&f;</p></document>";
    files.add(new WildFile("letter.docx.xls", docx, "extracted"));
    files.add(new WildFile("cut.docx", Arrays.copyOf(docx, docx.length - 90), "partial corrupt"));
    files.add(new WildFile("head.docx", Arrays.copyOf(docx, 300), "failed corrupt"));
    files.add(new WildFile("bare.docx", Docx.body().bytes(), "failed no-text"));
    files.add(docx("broken-xml.docx", "<w:p", "failed corrupt"));
    files.add(docx("no-xml.docx", "", "failed corrupt"));
    files.add(docx("laughs.docx", entities, "failed corrupt"));
    files.add(docx("outside.docx", outside, "failed corrupt"));
    files.add(
        new WildFile(
            "deep.docx",
            Docx.body("<w:tbl><w:tr><w:tc>".repeat(20_000)).bytes(),
            "failed limit-exceeded"));
    files.add(
        new WildFile(
            "wide.docx",
            Docx.body(
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr>"
                        + P
                        + "</w:tc></w:tr></w:tbl>")
                .bytes(),
            "extracted"));
  }

  private static WildFile docx(String name, String xml, String outcome) {
    return new WildFile(name, Docx.body().raw(DOCUMENT, xml).bytes(), outcome);
  }

  private static void addOpenDocuments(List<WildFile> files) throws IOException {
    String start =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
            + "<office:text>";
    String end = "</office:text></office:body></office:document-content>";
    files.add(odt("letter.odt.doc", start + "<text:p>" + LETTER + "</text:p>" + end, "extracted"));
    files.add(odt("no-end.odt", start + "<text:p>" + LETTER, "partial corrupt"));
    files.add(
        odt(
            "spaces.odt",
            start + "<text:p><text:s text:c='2000000000'/>" + LETTER + "</text:p>" + end,
            "extracted"));
    files.add(odt("deep.odt", start + "<text:section>".repeat(50_000), "failed limit-exceeded"));
    files.add(
        odt(
            "entity.odt",
            "<!DOCTYPE x [<!ENTITY f SYSTEM 'http://x.example/'>]>"
                + start
                + "<text:p>&f;</text:p>"
                + end,
            "failed corrupt"));
    files.add(
        new WildFile(
            "no-content.odt",
            WildArchives.zip("mimetype", MediaTypes.ODT.getBytes(UTF_8)),
            "failed corrupt"));
  }

  private static WildFile odt(String name, String content, String outcome) throws IOException {
    byte[] zip =
        WildArchives.zip(
            "mimetype", MediaTypes.ODT.getBytes(UTF_8), "content.xml", content.getBytes(UTF_8));
    return new WildFile(name, zip, outcome);
  }

  private static void addCompoundFiles(List<WildFile> files) throws IOException {
    byte[] doc = Resources.bytes("letter.doc");
    files.add(new WildFile("letter.pdf", doc, "extracted"));
    files.add(new WildFile("cut.doc", Arrays.copyOf(doc, doc.length / 2), "failed corrupt"));
    files.add(new WildFile("head.doc", Arrays.copyOf(doc, 600), "failed corrupt"));
    files.add(new WildFile("head.msg", Arrays.copyOf(doc, 100), "failed corrupt"));
    files.add(compound("locked.docx", "EncryptedPackage", "failed encrypted"));
    files.add(compound("hollow.doc", "WordDocument", "failed corrupt"));
    files.add(compound("hollow.xls", "Workbook", "failed corrupt"));
    files.add(compound("other.ole", "Contents", "failed unsupported-type"));
    files.add(new WildFile("locked.doc", locked(doc), "failed encrypted"));
  }

  private static byte[] locked(byte[] doc) throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(doc));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.write(bytes);
      return bytes.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static WildFile compound(String name, String stream, String outcome) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      file.writeFilesystem(bytes);
      return new WildFile(name, bytes.toByteArray(), outcome);
    }
  }

  private static void addPdfs(List<WildFile> files) throws IOException {
    byte[] pdf = new PdfDraft().text(70, 80, LETTER).bytes();
    PdfDraft locked = new PdfDraft().text(70, 80, LETTER);
    locked
        .document()
        .protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
    PdfDraft open = new PdfDraft().text(70, 80, LETTER);
    open.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    PdfDraft many = new PdfDraft().text(70, 80, LETTER);
    for (int i = 0; i < 150; i++) {
      many.newPage();
    }
    files.add(new WildFile("letter.pdf.txt", pdf, "extracted"));
    files.add(new WildFile("head.pdf", Arrays.copyOf(pdf, 200), "failed corrupt"));
    files.add(new WildFile("blank.pdf", new PdfDraft().bytes(), "failed no-text"));
    files.add(new WildFile("circle.pdf", PdfDraft.CIRCLE.getBytes(ISO_8859_1), "failed corrupt"));
    files.add(new WildFile("locked.pdf", locked.bytes(), "failed encrypted"));
    files.add(new WildFile("open.pdf", open.bytes(), "extracted"));
    files.add(new WildFile("many.pdf", many.bytes(), "partial limit-exceeded"));
    files.addAll(WildPdfs.all());
    files.add(new WildFile("rubbish.pdf", "%PDF-1.7\nx\n%%EOF".getBytes(UTF_8), "failed corrupt"));
  }
}
