package dyak.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyak.layout.geometry.Glyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Glyphs stand where PDFBox itself places them. */
class PdfPageEngineTest {
  private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  @Test
  void codesOfOneByte() throws IOException {
    try (PDDocument made = new PDDocument()) {
      assertPlacedAsByPdfBox(
          page(made, new PDType1Font(FontName.TIMES_ROMAN), "The  order, No. 5"));
    }
  }

  @Test
  void codesOfTwoBytes() throws IOException {
    try (PDDocument made = new PDDocument();
        InputStream sans = PDDocument.class.getResourceAsStream(SANS)) {
      assertPlacedAsByPdfBox(page(made, PDType0Font.load(made, sans), "Об  итогах № 5"));
    }
  }

  /** A page with a text that is set apart, stretched, raised and moved on. */
  private static byte[] page(PDDocument made, PDFont font, String text) throws IOException {
    PDPage page = new PDPage();
    made.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(made, page)) {
      content.transform(Matrix.getScaleInstance(1.5f, 1.25f));
      content.beginText();
      content.setFont(font, 11.3f);
      content.newLineAtOffset(40.7f, 300.3f);
      content.showText(text);
      content.setCharacterSpacing(0.37f);
      content.setWordSpacing(1.7f);
      content.showText(text);
      content.setHorizontalScaling(83);
      content.setTextRise(3.1f);
      content.showTextWithPositioning(new Object[] {text, -120f, text});
      content.endText();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    made.save(bytes);
    return bytes.toByteArray();
  }

  private static void assertPlacedAsByPdfBox(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<Glyph> glyphs = PdfPageEngine.read(document.getPage(0), 1000).glyphs().get(0);
      List<TextPosition> placed = new Positions().of(document);

      assertThat(glyphs).hasSameSizeAs(placed).hasSizeGreaterThan(50);
      for (int i = 0; i < glyphs.size(); i++) {
        assertThat(glyphs.get(i).text()).isEqualTo(placed.get(i).getUnicode());
        assertThat(glyphs.get(i).x()).isCloseTo(placed.get(i).getX(), within(1e-3));
        assertThat(glyphs.get(i).baseline()).isCloseTo(placed.get(i).getY(), within(1e-3));
        assertThat(glyphs.get(i).width()).isCloseTo(placed.get(i).getWidth(), within(1e-3));
      }
    }
  }

  private static final class Positions extends PDFTextStripper {
    private final List<TextPosition> placed = new ArrayList<>();

    List<TextPosition> of(PDDocument document) throws IOException {
      getText(document);
      return placed;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      placed.add(position);
    }
  }
}
