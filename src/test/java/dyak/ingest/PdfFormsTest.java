package dyak.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.record.Problem;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

/** Text that was typed into the fields of a PDF, or onto its pages, stands where it is shown. */
class PdfFormsTest {
  private static final Ingest INGEST = new Ingest(Limits.standard());

  @Test
  void valuesStandBesideTheirLabels() throws IOException {
    PdfDraft draft = form();
    field(draft, 100, COSName.TX).setString(COSName.V, "15-44/21");
    assertThat(Printed.of(draft.bytes())).isEqualTo("АДМИНИСТРАЦИЯ\n\n№ 15-44/21 от\n");
  }

  @Test
  void valueOfAFieldIsThatOfItsWidgets() throws IOException {
    PdfDraft draft = form();
    COSDictionary field = new COSDictionary();
    field.setString(COSName.V, "15-44/21");
    field.setItem(COSName.FT, COSName.TX);
    COSDictionary widget = field(draft, 100, COSName.TX);
    widget.removeItem(COSName.FT);
    widget.setItem(COSName.PARENT, field);
    field.setItem(COSName.PARENT, field);
    assertThat(Printed.of(draft.bytes())).contains("№ 15-44/21 от");
  }

  @Test
  void appearanceWithTextIsBelieved() throws IOException {
    PdfDraft draft = form();
    COSDictionary widget = field(draft, 100, COSName.TX);
    widget.setString(COSName.V, "15-44/21");
    draw(draft.document(), widget, "BT /F 9 Tf 2 4 Td (7) Tj ET");
    assertThat(Printed.of(draft.bytes())).contains("№ 7 от");
  }

  @Test
  void emptyAppearanceIsOlderThanTheValue() throws IOException {
    PdfDraft draft = form();
    COSDictionary widget = field(draft, 100, COSName.TX);
    widget.setString(COSName.V, "15-44/21");
    draw(draft.document(), widget, "/Tx BMC EMC");
    assertThat(Printed.of(draft.bytes())).contains("№ 15-44/21 от");
  }

  @Test
  void buttonsPasswordsAndHiddenFieldsPrintNothing() throws IOException {
    PdfDraft draft = form();
    field(draft, 100, COSName.BTN).setString(COSName.V, "Off");
    COSDictionary secret = field(draft, 100, COSName.TX);
    secret.setString(COSName.V, "тайна");
    secret.setItem(COSName.FF, COSInteger.get(1 << 13));
    COSDictionary hidden = field(draft, 100, COSName.TX);
    hidden.setString(COSName.V, "тайна");
    hidden.setItem(COSName.F, COSInteger.get(2));
    assertThat(Printed.of(draft.bytes())).isEqualTo("АДМИНИСТРАЦИЯ\n\n№ от\n");
  }

  @Test
  void notesTypedOntoThePageAreLines() throws IOException {
    PdfDraft draft = form();
    PDAnnotationFreeText note = new PDAnnotationFreeText();
    note.setRectangle(new PDRectangle(70, 600, 300, 40));
    note.setContents("Прошу доложить\nдо 1 мая");
    draft.document().getPage(0).getAnnotations().add(note);
    assertThat(Printed.of(draft.bytes()).lines())
        .anyMatch(line -> line.contains("Прошу доложить"))
        .anyMatch(line -> line.contains("до 1 мая"));
  }

  @Test
  void formsOfOtherProgramsSayThatTheyAreOnlyDrawnThere() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, "Откройте файл в другой программе.");
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.XFA, draft.document().getDocument().createCOSStream());
    form.setItem(COSName.FIELDS, new COSArray());
    draft.document().getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    ReadDocument read = INGEST.read(draft.bytes(), MediaTypes.PDF);
    assertThat(read.problems()).extracting(Problem::code).containsExactly(Problem.UNSUPPORTED_TYPE);
  }

  private static PdfDraft form() throws IOException {
    return new PdfDraft().text(70, 80, "АДМИНИСТРАЦИЯ").text(70, 120, "№").text(190, 120, "от");
  }

  /** A field 12 points right of the label on the second line. */
  private static COSDictionary field(PdfDraft draft, float x, COSName type) throws IOException {
    PDAnnotationWidget widget = new PDAnnotationWidget();
    widget.setRectangle(new PDRectangle(x, 842 - 124, 80, 16));
    widget.getCOSObject().setItem(COSName.FT, type);
    draft.document().getPage(0).getAnnotations().add(widget);
    return widget.getCOSObject();
  }

  private static void draw(PDDocument document, COSDictionary widget, String content)
      throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    stream.setItem(COSName.BBOX, new PDRectangle(80, 16).getCOSArray());
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    stream.setItem(COSName.RESOURCES, resources);
    try (var out = stream.createOutputStream()) {
      out.write(content.getBytes(US_ASCII));
    }
    COSDictionary appearance = new COSDictionary();
    appearance.setItem(COSName.N, stream);
    widget.setItem(COSName.AP, appearance);
  }
}
