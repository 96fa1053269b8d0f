package dyak.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dyak.LetterExtractor;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.Test;

/** PDFs with files in them. */
class PdfFilesTest {
  private static final String TEXT = "Прошу провести сверку до 1 мая 2020 года.";

  @Test
  void portfolioGivesItsFilesAndNotItsCover() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, "Откройте портфолио в другой программе.");
    embed(draft.document(), "а.txt", "../б.txt");
    draft.document().getDocumentCatalog().getCOSObject().setItem("Collection", new COSDictionary());

    assertThat(paths(draft)).containsExactlyInAnyOrder("в.pdf!/а.txt", "в.pdf!/б.txt");
  }

  @Test
  void letterWithFilesGivesBoth() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, TEXT);
    embed(draft.document(), "а.txt");

    List<LetterRecord> records = records(draft);
    assertThat(records)
        .extracting(record -> record.source().path(), LetterRecord::status)
        .containsExactly(tuple("в.pdf", Status.EXTRACTED), tuple("в.pdf!/а.txt", Status.EXTRACTED));
  }

  @Test
  void blankPageWithFilesGivesItsFilesAndSaysThatItIsBlank() throws IOException {
    PdfDraft draft = new PdfDraft();
    embed(draft.document(), "а.txt");

    assertThat(records(draft))
        .extracting(
            record -> record.source().path(),
            LetterRecord::status,
            record -> record.problems().stream().map(Problem::code).toList())
        .containsExactly(
            tuple("в.pdf", Status.FAILED, List.of("no-text")),
            tuple("в.pdf!/а.txt", Status.EXTRACTED, List.of()));
  }

  @Test
  void letterWithAnEmptyListOfFilesIsALetter() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, TEXT);
    embed(draft.document());

    assertThat(paths(draft)).containsExactly("в.pdf");
  }

  @Test
  void filesPinnedToAPageAreTakenOutOnce() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, TEXT).newPage();
    embed(draft.document(), "а.txt");
    PDComplexFileSpecification listed =
        draft.document().getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("а.txt");
    for (PDComplexFileSpecification file : List.of(listed, file(draft.document(), "б.txt"))) {
      PDAnnotationFileAttachment pin = new PDAnnotationFileAttachment();
      pin.setRectangle(new PDRectangle(20, 20, 9, 9));
      pin.setFile(file);
      draft.document().getPage(1).getAnnotations().add(pin);
    }

    assertThat(paths(draft)).containsExactly("в.pdf", "в.pdf!/а.txt", "в.pdf!/б.txt");
  }

  @Test
  void treeOfNamesThatBitesItsTailEnds() throws IOException {
    PdfDraft draft = new PdfDraft().text(70, 80, TEXT);
    COSDictionary node = new COSDictionary();
    COSArray kids = new COSArray();
    kids.add(node);
    node.setItem(COSName.KIDS, kids);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.getPDFName("EmbeddedFiles"), node);
    draft.document().getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);

    assertThat(records(draft))
        .extracting(record -> record.problems().stream().map(p -> p.code()).toList())
        .containsExactly(List.of(), List.of("limit-exceeded"));
  }

  private static void embed(PDDocument document, String... names) throws IOException {
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    for (String name : names) {
      files.put(name, file(document, name));
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary dictionary =
        new PDDocumentNameDictionary(document.getDocumentCatalog());
    dictionary.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(dictionary);
  }

  private static PDComplexFileSpecification file(PDDocument document, String name)
      throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream(TEXT.getBytes(UTF_8))));
    return file;
  }

  private static List<LetterRecord> records(PdfDraft draft) {
    return new LetterExtractor().extract("в.pdf", draft.bytes());
  }

  private static List<String> paths(PdfDraft draft) {
    return records(draft).stream().map(record -> record.source().path()).toList();
  }
}
