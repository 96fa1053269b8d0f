package dyak.ingest;

import dyak.ingest.container.PdfUnpacker;
import dyak.ingest.pdf.BundledFonts;
import dyak.ingest.scan.Tesseract;
import dyak.record.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF by the places of its glyphs and ruling lines, and its scanned pages by eye. */
final class PdfReader implements DocumentReader {
  static {
    BundledFonts.install();
  }

  /** The end of a file where its end mark must be. */
  private static final int TAIL = 2_048;

  private final Tesseract tesseract;

  PdfReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    try (PDDocument document = open(bytes)) {
      if (PdfUnpacker.isPortfolio(document)) {
        return ReadDocument.cover(List.of());
      }
      ReadPages pages = new ReadPages();
      if (!endsWell(bytes)) {
        pages.problem(Problem.CORRUPT, "The file is cut off: send it again", null);
      }
      if (document.getNumberOfPages() == 0) {
        pages.problem(Problem.CORRUPT, "No page can be found in it: send it again", null);
      }
      new PdfPages(document, pages, tesseract).read(limits);
      if (isDrawnElsewhere(document)) {
        pages.problem(
            Problem.UNSUPPORTED_TYPE,
            "A form that only its own program draws (XFA): open it there and print it as PDF",
            null);
      }
      return PdfUnpacker.holdsFiles(document) ? pages.documentWithFiles() : pages.document();
    }
  }

  private static PDDocument open(byte[] bytes) throws UnreadableException {
    try {
      return Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Problem.of(
              Problem.ENCRYPTED, "The file opens with a password only: send it without one"));
    } catch (IOException e) {
      if (new String(bytes, StandardCharsets.ISO_8859_1).contains("/Encrypt")) {
        throw new UnreadableException(
            Problem.of(
                Problem.ENCRYPTED, "The file opens with a certificate only: send it without one"));
      }
      throw new UnreadableException(
          Problem.of(Problem.CORRUPT, "The file is no whole PDF: " + e.getMessage()));
    }
  }

  /** A form of XFA without fields of PDF; its pages only ask to open it in another program. */
  private static boolean isDrawnElsewhere(PDDocument document) {
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
    return form != null && form.containsKey(COSName.XFA) && (fields == null || fields.size() == 0);
  }

  private static boolean endsWell(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }
}
