package dyak.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws a PDF for a test: text and lines at places counted from the page's top-left corner. */
final class PdfDraft {
  /** A file whose page tree bites its own tail. */
  static final String CIRCLE =
      """
      %PDF-1.4
      1 0 obj
      <</Type/Catalog/Pages 2 0 R>>
      endobj
      2 0 obj
      <</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>
      endobj
      trailer
      <</Root 1 0 R/Size 3>>
      %%EOF
      """;

  static final double SIZE = 12;

  private final PDDocument document = new PDDocument();
  private final PDType0Font font;
  private PDPage page;
  private PDPageContentStream content;

  PdfDraft() {
    try (InputStream sans =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, sans, false);
      newPage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  PDPage page() {
    return page;
  }

  PdfDraft newPage() {
    try {
      if (content != null) {
        content.close();
      }
      page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width of text of the usual size. */
  double width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDraft text(double x, double y, String text) {
    return text(x, y, SIZE, text);
  }

  PdfDraft text(double x, double y, double size, String text) {
    return place(Matrix.getTranslateInstance((float) x, (float) (height() - y)), size, text);
  }

  PdfDraft centred(double y, String text) {
    return text((page.getMediaBox().getWidth() - width(text)) / 2, y, text);
  }

  /** Places every word of {@code text} so that the line fills the width between two edges. */
  PdfDraft justified(double left, double right, double y, String text) {
    String[] words = text.split(" ", -1);
    double taken = 0;
    for (String word : words) {
      taken += width(word);
    }
    double gap = words.length < 2 ? 0 : (right - left - taken) / (words.length - 1);
    double x = left;
    for (String word : words) {
      text(x, y, word);
      x += width(word) + gap;
    }
    return this;
  }

  /** Places text that runs up the page. */
  PdfDraft upwards(double x, double y, String text) {
    return place(
        Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (height() - y)), SIZE, text);
  }

  PdfDraft place(Matrix matrix, double size, String text) {
    try {
      content.beginText();
      content.setFont(font, (float) size);
      content.setTextMatrix(matrix);
      content.showText(text);
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDraft spacedLetters(double x, double y, double spacing, String text) {
    try {
      content.setCharacterSpacing((float) spacing);
      text(x, y, text);
      content.setCharacterSpacing(0);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDraft invisible() {
    try {
      content.setRenderingMode(RenderingMode.NEITHER);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDraft line(double x1, double y1, double x2, double y2) {
    try {
      content.moveTo((float) x1, (float) (height() - y1));
      content.lineTo((float) x2, (float) (height() - y2));
      content.stroke();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line as word processors draw it: a thin filled box. */
  PdfDraft bar(double x1, double y1, double x2, double y2) {
    try {
      content.addRect(
          (float) x1,
          (float) (height() - y2),
          (float) Math.max(x2 - x1, 0.5),
          (float) Math.max(y2 - y1, 0.5));
      content.fill();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PdfDraft frame(double x1, double y1, double x2, double y2) {
    try {
      content.addRect((float) x1, (float) (height() - y2), (float) (x2 - x1), (float) (y2 - y1));
      content.stroke();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a grid with bars between the given columns and rows. */
  PdfDraft grid(double[] xs, double[] ys) {
    for (double x : xs) {
      bar(x, ys[0], x, ys[ys.length - 1]);
    }
    for (double y : ys) {
      bar(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  private double height() {
    return page.getMediaBox().getHeight();
  }

  byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.close();
      document.save(bytes);
      document.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
