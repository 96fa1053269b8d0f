package dyak.ingest.container;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;

/** The files that are pinned to the pages of a PDF with a paper clip. */
final class PdfPins {
  private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

  /** No letter has files pinned behind these. */
  private static final int MOST_PAGES = 2_000;

  private PdfPins() {}

  /** The files in the order of the pages. */
  static List<PDComplexFileSpecification> of(PDDocument document) {
    List<PDComplexFileSpecification> files = new ArrayList<>();
    for (int i = 0; i < Math.min(document.getNumberOfPages(), MOST_PAGES); i++) {
      COSArray annotations = annotations(document, i);
      for (int j = 0; annotations != null && j < annotations.size(); j++) {
        COSBase annotation = annotations.getObject(j);
        if (annotation instanceof COSDictionary pin
            && FILE_ATTACHMENT.equals(pin.getCOSName(COSName.SUBTYPE))
            && pin.getCOSDictionary(COSName.FS) != null) {
          files.add(new PDComplexFileSpecification(pin.getCOSDictionary(COSName.FS)));
        }
      }
    }
    return files;
  }

  private static @Nullable COSArray annotations(PDDocument document, int page) {
    try {
      return document.getPage(page).getCOSObject().getCOSArray(COSName.ANNOTS);
    } catch (RuntimeException e) {
      return null; // a page that is not there has been told of by whoever read it
    }
  }
}
