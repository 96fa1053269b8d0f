package dyak.ingest;

import dyak.ingest.scan.GreyImage;
import dyak.ingest.scan.Recognition;
import dyak.ingest.scan.Tesseract;
import dyak.layout.Page;
import dyak.record.Problem;
import java.io.IOException;

/** Recognises the scanned pages of one file one after the other. */
final class ScannedPages {
  private static final double POINTS = 72;

  private final ReadPages pages;
  private final Tesseract tesseract;
  private final Recognition recognition;

  ScannedPages(ReadPages pages, Tesseract tesseract) {
    this.pages = pages;
    this.tesseract = tesseract;
    this.recognition = new Recognition(tesseract);
  }

  /** A page as a picture, made only when it is needed. */
  interface Picture {
    GreyImage image() throws IOException;
  }

  /** Adds page {@code number}, whose size is known in points. */
  void read(int number, double width, double height, Picture picture) {
    String missing = tesseract.missing();
    if (missing != null) {
      pages.problem(Problem.OCR_UNAVAILABLE, missing, number);
      pages.addEmpty(number, width, height);
      return;
    }
    try {
      GreyImage image = picture.image();
      Page page = recognition.page(number, image);
      if (!page.blocks().isEmpty()) {
        pages.addRecognised(page);
        return;
      }
      if (!image.blank()) {
        pages.problem(Problem.NO_TEXT, "Nothing on the page could be recognised", number);
      }
    } catch (Tesseract.SlowPageException e) {
      pages.problem(Problem.TIMEOUT, "The page takes too long to recognise", number);
    } catch (IOException | RuntimeException e) {
      pages.problem(
          Problem.CORRUPT, "The page's picture could not be read: " + Failures.reason(e), number);
    }
    pages.addEmpty(number, width, height);
  }

  /** Adds page {@code number} in the size that its picture has. */
  void read(int number, GreyImage image) {
    double scale = POINTS / image.dpi();
    read(number, image.width() * scale, image.height() * scale, () -> image);
  }
}
