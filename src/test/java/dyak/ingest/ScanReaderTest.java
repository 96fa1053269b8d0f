package dyak.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dyak.ingest.scan.Tesseract;
import dyak.layout.Box;
import dyak.layout.Line;
import dyak.layout.TextBlock;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Pictures of pages, alone and inside a PDF. */
class ScanReaderTest {
  private static final Tesseract OCR = Tesseract.ofThisMachine();

  private static PdfDraft letter() {
    return new PdfDraft()
        .text(95, 80, "АДМИНИСТРАЦИЯ")
        .text(85, 95, "ЗАРЕЧНОГО РАЙОНА")
        .text(70, 110, "12.03.2021 № 01-17/214")
        .text(340, 95, "Руководителям")
        .text(340, 110, "муниципальных музеев")
        .text(105, 160, "Управление культуры просит представить сведения о работе")
        .text(70, 176, "учреждений за первый квартал 2021 года в срок до 5 апреля 2021 года.")
        .text(70, 230, "Начальник управления")
        .text(430, 230, "Л.Д. Полева");
  }

  private static final List<String> READ =
      List.of(
          "LEFT АДМИНИСТРАЦИЯ / ЗАРЕЧНОГО РАЙОНА / 12.03.2021 № 01-17/214",
          "RIGHT Руководителям / муниципальных музеев",
          "FULL Управление культуры просит представить сведения о работе /"
              + " учреждений за первый квартал 2021 года в срок до 5 апреля 2021 года.",
          "FULL Начальник управления Л.Д. Полева");

  private static BufferedImage picture(PdfDraft draft) throws IOException {
    try (PDDocument document = Loader.loadPDF(draft.bytes())) {
      return new PDFRenderer(document).renderImageWithDPI(0, 200);
    }
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] tiff(BufferedImage... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    return bytes.toByteArray();
  }

  /** A PDF whose pages are pictures. */
  private static PDDocument scan(BufferedImage... pages) throws IOException {
    PDDocument document = new PDDocument();
    for (BufferedImage image : pages) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, image),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private static void assumeTesseract() {
    String missing = OCR.missing();
    assumeTrue(missing == null, missing);
  }

  @Test
  void withoutARecogniserThePackagesAreNamed() throws IOException {
    byte[] picture = png(picture(letter()));
    UnreadableException failure =
        catchThrowableOfType(
            UnreadableException.class,
            () -> new ScanReader(PdfPrinted.NO_OCR).read(picture, Limits.standard()));
    assertThat(failure.problem().code()).isEqualTo(Problem.OCR_UNAVAILABLE);
    assertThat(failure.problem().message()).contains("tesseract-ocr", "tesseract-ocr-rus");
  }

  @Test
  void pdfOfPicturesNeedsARecogniser() throws IOException {
    byte[] scan = bytes(scan(picture(letter())));
    UnreadableException failure =
        catchThrowableOfType(
            UnreadableException.class,
            () -> new PdfReader(PdfPrinted.NO_OCR).read(scan, Limits.standard()));
    assertThat(failure.problem().code()).isEqualTo(Problem.OCR_UNAVAILABLE);
  }

  @Test
  void scannedPageOfAPrintedPdfStaysUnreadWithoutARecogniser() throws IOException {
    PDDocument document = Loader.loadPDF(letter().bytes());
    document.importPage(scan(picture(letter())).getPage(0));
    ReadDocument read = new PdfReader(PdfPrinted.NO_OCR).read(bytes(document), Limits.standard());
    assertThat(read.origin()).isEqualTo(TextOrigin.TEXT);
    assertThat(read.problems())
        .extracting(Problem::code, Problem::page)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Problem.OCR_UNAVAILABLE, 2));
  }

  @Test
  void rubbishIsNoPicture() {
    assertThatThrownBy(
            () -> new ScanReader(PdfPrinted.NO_OCR).read(new byte[] {1, 2, 3}, Limits.standard()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(Problem.CORRUPT);
  }

  @Test
  void brokenPictureIsCorrupt() throws IOException {
    byte[] whole = png(picture(letter()));
    byte[] half = java.util.Arrays.copyOf(whole, 60);
    assertThatThrownBy(() -> new ScanReader(PdfPrinted.NO_OCR).read(half, Limits.standard()))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining(Problem.CORRUPT);
  }

  @Test
  void pictureReadsLikeThePage() throws IOException {
    assumeTesseract();
    ReadDocument read = new ScanReader(OCR).read(png(picture(letter())), Limits.standard());
    assertThat(PdfPrinted.blocks(read.pages())).isEqualTo(READ);
    assertThat(read.origin()).isEqualTo(TextOrigin.OCR);
  }

  @Test
  void everyPageOfATiffIsRead() throws IOException {
    assumeTesseract();
    BufferedImage page = picture(letter());
    ReadDocument read = new ScanReader(OCR).read(tiff(page, page), Limits.standard());
    assertThat(read.pages()).hasSize(2);
    assertThat(PdfPrinted.blocks(read.pages().subList(1, 2))).isEqualTo(READ);
  }

  @Test
  void pageOnItsSideIsReadAndBoxedWhereItStands() throws IOException {
    assumeTesseract();
    BufferedImage upright = picture(letter());
    int side = upright.getHeight();
    BufferedImage turned = new BufferedImage(side, upright.getWidth(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < upright.getHeight(); y++) {
      for (int x = 0; x < upright.getWidth(); x++) {
        turned.setRGB(upright.getHeight() - 1 - y, x, upright.getRGB(x, y));
      }
    }
    ReadDocument read = new ScanReader(OCR).read(png(turned), Limits.standard());
    assertThat(PdfPrinted.blocks(read.pages())).isEqualTo(READ);
    Line first = ((TextBlock) read.pages().get(0).blocks().get(0)).lines().get(0);
    Box box = first.box();
    assertThat(box).isNotNull();
    assertThat(box.height()).isGreaterThan(box.width());
    assertThat(box.x() + box.width() / 2).isGreaterThan(read.pages().get(0).width() * 0.8);
  }

  @Test
  void scannedTableIsATable() throws IOException {
    assumeTesseract();
    PdfDraft draft = new PdfDraft().text(70, 80, "Направляем план мероприятий:");
    draft.grid(new double[] {70, 330, 430, 540}, new double[] {100, 130, 160, 190});
    draft.text(75, 120, "Мероприятие").text(335, 120, "Срок").text(435, 120, "Исполнитель");
    draft
        .text(75, 150, "Проверить фонды музея")
        .text(335, 150, "до 5 апреля")
        .text(435, 150, "Ветрова А.П.");
    draft
        .text(75, 180, "Представить акты")
        .text(335, 180, "до 9 апреля")
        .text(435, 180, "Лугов И.К.");
    ReadDocument read = new PdfReader(OCR).read(bytes(scan(picture(draft))), Limits.standard());
    assertThat(PdfPrinted.blocks(read.pages()))
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER) // «До» is «до», only taller
        .containsExactly(
            "FULL Направляем план мероприятий:",
            "TABLE [Мероприятие | Срок | Исполнитель]"
                + " [Проверить фонды музея | до 5 апреля | Ветрова А.П.]"
                + " [Представить акты | до 9 апреля | Лугов И.К.]");
  }

  @Test
  void printedAndScannedPagesAreMixed() throws IOException {
    assumeTesseract();
    PDDocument document = Loader.loadPDF(letter().bytes());
    document.importPage(scan(picture(letter())).getPage(0));
    ReadDocument read = new PdfReader(OCR).read(bytes(document), Limits.standard());
    assertThat(read.origin()).isEqualTo(TextOrigin.MIXED);
    assertThat(read.problems()).isEmpty();
    assertThat(PdfPrinted.blocks(read.pages().subList(1, 2))).isEqualTo(READ);
  }
}
