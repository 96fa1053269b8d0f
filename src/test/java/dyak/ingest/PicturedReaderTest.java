package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dyak.ingest.picture.RtfPictures;
import dyak.ingest.picture.ZippedPictures;
import dyak.ingest.scan.Tesseract;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Office documents that hold a scanned letter. */
class PicturedReaderTest {
  private static byte[] scan() throws IOException {
    PdfDraft letter =
        new PdfDraft()
            .text(85, 95, "АДМИНИСТРАЦИЯ ЗАРЕЧНОГО РАЙОНА")
            .text(70, 125, "12.03.2021 № 01-17/214")
            .text(105, 160, "Управление культуры просит представить сведения о работе.");
    try (PDDocument document = Loader.loadPDF(letter.bytes())) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 200), "png", bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] rtf(byte[] picture) {
    String digits = HexFormat.of().formatHex(picture).replaceAll(".{128}", "$0\r\n");
    return ("{\\rtf1\\ansi\\pard {\\*\\shppict{\\pict{\\*\\picprop}\\picw100\\pngblip\r\n"
            + digits
            + "}}}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] docx(byte[] picture, String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(text);
      document
          .createParagraph()
          .createRun()
          .addPicture(new ByteArrayInputStream(picture), PictureType.PNG, "1.png", 5000, 7000);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static byte[] odt(byte[] picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "mimetype",
          "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
      put(zip, "Pictures/1.png", picture);
      put(
          zip,
          "content.xml",
          ("<office:document-content xmlns:office='urn:o' xmlns:draw='urn:d' xmlns:xlink='urn:x'"
                  + " xmlns:text='urn:t'><office:body><office:text><text:p><draw:frame>"
                  + "<draw:image xlink:href='Pictures/1.png'/></draw:frame></text:p>"
                  + "</office:text></office:body></office:document-content>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  @Test
  void picturesAreTakenOutAsTheyArePutIn() throws IOException {
    byte[] picture = scan();
    assertThat(RtfPictures.of(rtf(picture))).containsExactly(picture);
    assertThat(ZippedPictures.ofDocx(docx(picture, ""))).containsExactly(picture);
    assertThat(ZippedPictures.ofOdt(odt(picture))).containsExactly(picture);
  }

  @Test
  void rtfWithoutPicturesHasNone() {
    String text =
        "{\\rtf1 \\pict abc {\\pict\\wmetafile8 0102}{\\pictures\\pngblip 01}{\\pict\\pngblip";
    assertThat(RtfPictures.of(text.getBytes(StandardCharsets.US_ASCII))).isEmpty();
  }

  @Test
  void brokenPicturesOfRtfNeverThrow() {
    Random random = new Random(2012);
    byte[] whole = rtf(new byte[500]);
    for (int i = 0; i < 500; i++) {
      byte[] cut = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
      if (cut.length > 0) {
        cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
      }
      assertThat(RtfPictures.of(cut)).isNotNull();
    }
  }

  @Test
  void scannedLetterInsideAnOfficeDocumentIsRecognised() throws IOException {
    String missing = Tesseract.ofThisMachine().missing();
    assumeTrue(missing == null, missing);
    for (byte[] file : new byte[][] {rtf(scan()), docx(scan(), ""), odt(scan())}) {
      Ingest ingest = new Ingest(Limits.standard());
      ReadDocument document = ingest.read(file, ingest.mediaType(file, ""));
      assertThat(document.origin()).isEqualTo(TextOrigin.OCR);
      assertThat(document.paged()).isFalse();
      assertThat(PdfPrinted.blocks(document.pages()).toString())
          .contains("12.03.2021 № 01-17/214", "просит представить сведения");
    }
  }

  @Test
  void pictureInsideALetterIsPassedOver() throws IOException {
    byte[] letter = docx(scan(), "Управление культуры просит представить сведения. ".repeat(5));
    Ingest ingest = new Ingest(Limits.standard());
    ReadDocument document = ingest.read(letter, ingest.mediaType(letter, ""));
    assertThat(document.origin()).isEqualTo(TextOrigin.TEXT);
  }

  @Test
  void withoutARecogniserTheProblemIsNamed() throws IOException {
    byte[] file = rtf(scan());
    DocumentReader reader =
        new PicturedReader(new RtfReader(), RtfPictures::of, new ScanReader(PdfPrinted.NO_OCR));
    UnreadableException failure =
        catchThrowableOfType(UnreadableException.class, () -> reader.read(file, Limits.standard()));
    assertThat(failure.problem().code()).isEqualTo(Problem.OCR_UNAVAILABLE);
  }
}
