package dyak.forge.render;

import dyak.forge.sheet.Setting;
import dyak.forge.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Sheets as DOCX the way a clerk makes them: a borderless table for a corner blank, automatic
 * numbering, tab stops in the signature line. The same sheet gives the same bytes.
 */
public final class DocxRenderer {

  /** The DOCX of {@code sheet}. */
  public byte[] render(Sheet sheet, LineEnds lineEnds) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DocxPage.set(document, sheet.setting());
      DocxNumbering numbering = DocxNumbering.of(sheet, document);
      DocxText text = new DocxText(sheet.setting(), numbering, lineEnds);
      new DocxBody(document, sheet.setting(), text).add(sheet.parts());
      fixDates(document);
      document.write(bytes);
      return Repacked.zip(bytes.toByteArray());
    }
  }

  private static void fixDates(XWPFDocument document) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setCreated(Optional.of(Date.from(Instant.EPOCH)));
    core.setModified(Optional.of(Date.from(Instant.EPOCH)));
    core.setCreator("dyak.forge");
  }

  /** Points to twentieths of a point. */
  static int twips(double points) {
    return (int) Math.round(points * 20);
  }

  static int textWidth(Setting setting) {
    return twips(setting.textWidth());
  }
}
