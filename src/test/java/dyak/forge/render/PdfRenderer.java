package dyak.forge.render;

import dyak.forge.sheet.Setting;
import dyak.forge.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Sheets as PDF with a text layer and an embedded font. Ids and dates are fixed, so that the same
 * sheet gives the same bytes. Not thread-safe.
 */
public final class PdfRenderer {
  private static final float SLOPE = 0.21f;

  private final Typeface face = new Typeface();

  /** The PDF of {@code sheet}; {@code seed} decides a shuffled order. */
  public byte[] render(Sheet sheet, StreamOrder order, long seed) throws IOException {
    return render(List.of(sheet), order, seed);
  }

  /** How many pages {@code sheet} takes. */
  public int pages(Sheet sheet) {
    return Pages.of(sheet, face).size();
  }

  /** One PDF of several sheets, each beginning on a new page that is its first. */
  public byte[] render(List<Sheet> sheets, StreamOrder order, long seed) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDFont font = PDType0Font.load(document, face.font(), true);
      List<List<Ink>> pages = new ArrayList<>();
      sheets.forEach(sheet -> pages.addAll(Pages.of(sheet, face)));
      for (List<Ink> page : pages) {
        PDPage paper = new PDPage(PDRectangle.A4);
        document.addPage(paper);
        try (PDPageContentStream stream = new PDPageContentStream(document, paper)) {
          for (Ink ink : order.arrange(page, seed)) {
            draw(ink, stream, font);
          }
        }
      }
      document.setDocumentInformation(information());
      document.setDocumentId(1L);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    Calendar date = GregorianCalendar.from(Instant.EPOCH.atZone(ZoneOffset.UTC));
    date.setTimeZone(TimeZone.getTimeZone("GMT"));
    information.setCreationDate(date);
    information.setProducer("dyak.forge");
    return information;
  }

  private void draw(Ink ink, PDPageContentStream stream, PDFont font) throws IOException {
    if (ink instanceof Ink.Stroke stroke) {
      stream.setLineWidth((float) stroke.weight());
      stream.moveTo((float) stroke.x(), up(stroke.y()));
      stream.lineTo((float) stroke.toX(), up(stroke.toY()));
      stream.stroke();
    } else if (ink instanceof Ink.Type type) {
      draw(type, stream, font);
    }
  }

  private void draw(Ink.Type type, PDPageContentStream stream, PDFont font) throws IOException {
    float size = (float) type.size();
    stream.beginText();
    stream.setFont(font, size);
    // the face has no bold and no italic of its own: outlined and slanted type stands for them
    stream.setRenderingMode(type.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    stream.setLineWidth(type.bold() ? size * 0.032f : 1);
    stream.setTextMatrix(
        new Matrix(1, 0, type.italic() ? SLOPE : 0, 1, (float) type.x(), up(type.y())));
    stream.showTextWithPositioning(pieces(type));
    stream.endText();
  }

  private Object[] pieces(Ink.Type type) {
    String text = printable(type.text());
    if (type.stretch() == 0) {
      return new Object[] {text};
    }
    List<Object> pieces = new ArrayList<>();
    Float shift = (float) (-type.stretch() / type.size() * 1000);
    int from = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
      pieces.add(text.substring(from, space + 1));
      pieces.add(shift);
      from = space + 1;
    }
    pieces.add(text.substring(from));
    return pieces.toArray();
  }

  private String printable(String text) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().forEach(c -> printable.appendCodePoint(face.prints(c) ? c : '?'));
    return printable.toString();
  }

  private static float up(double y) {
    return (float) (Setting.PAGE_HEIGHT - y);
  }
}
