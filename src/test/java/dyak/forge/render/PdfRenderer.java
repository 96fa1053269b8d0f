package dyak.forge.render;

import dyak.forge.sheet.Face;
import dyak.forge.sheet.Setting;
import dyak.forge.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
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

  private final Map<Face, Typeface> faces = new EnumMap<>(Face.class);

  public PdfRenderer() {
    for (Face face : Face.values()) {
      faces.put(face, Typeface.of(face));
    }
  }

  /** The PDF of {@code sheet}; {@code seed} decides a shuffled order. */
  public byte[] render(Sheet sheet, StreamOrder order, long seed) throws IOException {
    return render(List.of(sheet), order, seed);
  }

  /** How many pages {@code sheet} takes. */
  public int pages(Sheet sheet) {
    return Pages.of(sheet, face(sheet)).size();
  }

  /** One PDF of several sheets, each beginning on a new page that is its first. */
  public byte[] render(List<Sheet> sheets, StreamOrder order, long seed) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Map<Face, Font> fonts = new EnumMap<>(Face.class);
      for (Sheet sheet : sheets) {
        Face face = sheet.setting().face();
        if (!fonts.containsKey(face)) {
          fonts.put(face, Font.in(document, faces.get(face)));
        }
        for (List<Ink> page : Pages.of(sheet, face(sheet))) {
          add(document, order.arrange(page, seed), fonts.get(face));
        }
      }
      document.setDocumentInformation(information());
      document.setDocumentId(1L);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A typeface as it is embedded in a document. */
  private record Font(Typeface face, PDFont embedded) {
    static Font in(PDDocument document, Typeface face) throws IOException {
      return new Font(face, PDType0Font.load(document, face.font(), true));
    }
  }

  private Typeface face(Sheet sheet) {
    return faces.get(sheet.setting().face());
  }

  private static void add(PDDocument document, List<Ink> page, Font font) throws IOException {
    PDPage paper = new PDPage(PDRectangle.A4);
    document.addPage(paper);
    try (PDPageContentStream stream = new PDPageContentStream(document, paper)) {
      for (Ink ink : page) {
        draw(ink, stream, font);
      }
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

  private static void draw(Ink ink, PDPageContentStream stream, Font font) throws IOException {
    if (ink instanceof Ink.Stroke stroke) {
      stream.setLineWidth((float) stroke.weight());
      stream.moveTo((float) stroke.x(), up(stroke.y()));
      stream.lineTo((float) stroke.toX(), up(stroke.toY()));
      stream.stroke();
    } else if (ink instanceof Ink.Type type) {
      draw(type, stream, font);
    }
  }

  private static void draw(Ink.Type type, PDPageContentStream stream, Font font)
      throws IOException {
    float size = (float) type.size();
    stream.beginText();
    stream.setFont(font.embedded(), size);
    // the face has no bold and no italic of its own: outlined and slanted type stands for them
    stream.setRenderingMode(type.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    stream.setLineWidth(type.bold() ? size * 0.032f : 1);
    stream.setTextMatrix(
        new Matrix(1, 0, type.italic() ? SLOPE : 0, 1, (float) type.x(), up(type.y())));
    stream.showTextWithPositioning(pieces(type, font.face()));
    stream.endText();
  }

  private static Object[] pieces(Ink.Type type, Typeface face) {
    String text = printable(type.text(), face);
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

  private static String printable(String text, Typeface face) {
    StringBuilder printable = new StringBuilder();
    text.codePoints().forEach(c -> printable.appendCodePoint(face.prints(c) ? c : '?'));
    return printable.toString();
  }

  private static float up(double y) {
    return (float) (Setting.PAGE_HEIGHT - y);
  }
}
