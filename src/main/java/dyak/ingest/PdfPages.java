package dyak.ingest;

import dyak.ingest.pdf.PdfPageContent;
import dyak.ingest.pdf.PdfPageEngine;
import dyak.ingest.pdf.PdfPictures;
import dyak.ingest.pdf.TextLayerQuality;
import dyak.ingest.scan.Tesseract;
import dyak.layout.Page;
import dyak.layout.geometry.Glyph;
import dyak.layout.geometry.Ruling;
import dyak.layout.geometry.TurnedText;
import dyak.record.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Reads the pages of one PDF in turn: by their text layer, or by their picture. */
final class PdfPages {
  /** A page with pictures on less of it than this is blank when it has no text. */
  private static final double BLANK = 0.02;

  /** A picture that covers this much of a page is a scan of it. */
  private static final double SCAN = 0.5;

  /** A scan with fewer letters than this has no text layer, but a number stamped on it. */
  private static final int FEW_LETTERS = 60;

  /** More than any page of a letter takes; a form that draws others over and over ends here. */
  private static final int MOST_OPERATORS = 2_000_000;

  /** The same for a whole file. */
  private static final int MOST_OPERATORS_OF_ALL = 20_000_000;

  /** Programs that lay a text layer over a scan. */
  private static final Pattern RECOGNISER =
      Pattern.compile(
          "(?i)finereader|abbyy|i\\.r\\.i\\.s|readiris|omnipage|paper ?capture|tesseract|cuneiform|ocr");

  private final PDDocument document;
  private final PdfPictures pictures;
  private final boolean recogniser;
  private final ReadPages pages;
  private final ScannedPages scans;
  private int operatorsLeft = MOST_OPERATORS_OF_ALL;
  private int characters;

  PdfPages(PDDocument document, ReadPages pages, Tesseract tesseract) {
    this.document = document;
    this.pictures = new PdfPictures(document);
    this.recogniser = madeByRecogniser(document.getDocumentInformation());
    this.pages = pages;
    this.scans = new ScannedPages(pages, tesseract);
  }

  private static boolean madeByRecogniser(PDDocumentInformation information) {
    return RECOGNISER.matcher(information.getProducer() + " " + information.getCreator()).find();
  }

  void read(Limits limits) {
    int count = document.getNumberOfPages();
    if (count > limits.pages()) {
      pages.problem(
          Problem.LIMIT_EXCEEDED,
          count + " pages: only the first " + limits.pages() + " were read",
          null);
    }
    for (int i = 0; i < Math.min(count, limits.pages()); i++) {
      read(i);
      if (characters > limits.characters()) {
        pages.problem(
            Problem.LIMIT_EXCEEDED,
            "More than " + limits.characters() + " characters: the pages from here were not read",
            i + 1);
        break;
      }
    }
  }

  private void read(int index) {
    int number = index + 1;
    int most = Math.min(MOST_OPERATORS, operatorsLeft);
    try {
      PdfPageContent content = PdfPageEngine.read(document.getPage(index), most);
      operatorsLeft -= content.operators();
      add(number, content);
    } catch (PdfPageEngine.TooLongException e) {
      operatorsLeft -= most;
      pages.problem(Problem.LIMIT_EXCEEDED, "The page draws without end", number);
    } catch (IOException | RuntimeException e) {
      pages.problem(Problem.CORRUPT, "The page could not be read: " + Failures.reason(e), number);
    }
  }

  private void add(int number, PdfPageContent content) {
    if (content.brokenOff()) {
      pages.problem(Problem.CORRUPT, "Part of the page is lost: send the file again", number);
    }
    TextLayerQuality quality = content.quality();
    boolean scan = content.pictureShare() > SCAN && quality.letters() < FEW_LETTERS;
    if (quality.plausible() && !scan) {
      addLayer(number, content);
    } else if (quality.letters() > 0 || content.pictureShare() > BLANK) {
      scans.read(
          number,
          content.width(),
          content.height(),
          () -> pictures.ofPage(number - 1, content.scan()).forRecogniser());
    } else {
      pages.addEmpty(number, content.width(), content.height());
    }
  }

  private void addLayer(int number, PdfPageContent content) {
    boolean recognised =
        content.hiddenShare() > 0.5 || (recogniser && content.pictureShare() > SCAN);
    List<Ruling> rulings = new ArrayList<>(content.rulings());
    if (recognised) {
      rulings.addAll(pictures.rulingsOf(number - 1));
    }
    Page page =
        TurnedText.layOut(number, content.width(), content.height(), content.glyphs(), rulings);
    characters += content.glyphs().stream().mapToInt(List<Glyph>::size).sum();
    if (recognised) {
      pages.addRecognised(page);
    } else {
      pages.addPrinted(page);
    }
  }
}
