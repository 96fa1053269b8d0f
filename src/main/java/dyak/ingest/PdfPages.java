package dyak.ingest;

import dyak.layout.Page;
import dyak.layout.geometry.Glyph;
import dyak.layout.geometry.RunningHeads;
import dyak.layout.geometry.TurnedText;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** Reads the pages of one PDF in turn and gathers what could not be read. */
final class PdfPages {
  /** A page with pictures on less of it than this is blank when it has no text. */
  private static final double BLANK = 0.02;

  /** More than any page of a letter takes; a form that draws others over and over ends here. */
  private static final int MOST_OPERATORS = 2_000_000;

  /** The same for a whole file. */
  private static final int MOST_OPERATORS_OF_ALL = 20_000_000;

  /** A scan with fewer letters than this has no text layer, but a number stamped on it. */
  private static final int FEW_LETTERS = 60;

  /** Programs that lay a text layer over a scan. */
  private static final Pattern RECOGNISER =
      Pattern.compile(
          "(?i)finereader|abbyy|i\\.r\\.i\\.s|readiris|omnipage|paper ?capture|tesseract|cuneiform|ocr");

  private final Limits limits;
  private final List<Page> pages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean recogniser;
  private int operatorsLeft = MOST_OPERATORS_OF_ALL;
  private int characters;
  private int recognised;
  private int withText;

  PdfPages(Limits limits) {
    this.limits = limits;
  }

  void problem(String code, String message, @Nullable Integer page) {
    problems.add(new Problem(code, message, page));
  }

  void read(PDDocument document) {
    int count = document.getNumberOfPages();
    recogniser = madeByRecogniser(document.getDocumentInformation());
    if (count > limits.pages()) {
      problem(
          Problem.LIMIT_EXCEEDED,
          count + " pages: only the first " + limits.pages() + " were read",
          null);
    }
    for (int i = 0; i < Math.min(count, limits.pages()); i++) {
      read(document, i);
      if (characters > limits.characters()) {
        problem(
            Problem.LIMIT_EXCEEDED,
            "More than " + limits.characters() + " characters: the pages from here were not read",
            i + 1);
        break;
      }
    }
  }

  private static boolean madeByRecogniser(PDDocumentInformation information) {
    return RECOGNISER.matcher(information.getProducer() + " " + information.getCreator()).find();
  }

  private void read(PDDocument document, int index) {
    int number = index + 1;
    int most = Math.min(MOST_OPERATORS, operatorsLeft);
    try {
      PdfPageContent content = PdfPageEngine.read(document.getPage(index), most);
      operatorsLeft -= content.operators();
      add(number, content);
    } catch (PdfPageEngine.TooLongException e) {
      operatorsLeft -= most;
      problem(Problem.LIMIT_EXCEEDED, "The page draws without end", number);
    } catch (IOException | RuntimeException e) {
      problem(Problem.CORRUPT, "The page could not be read: " + e.getMessage(), number);
    }
  }

  private boolean isRecognised(PdfPageContent content) {
    return content.hiddenShare() > 0.5 || (recogniser && content.pictureShare() > 0.5);
  }

  private void add(int number, PdfPageContent content) {
    if (content.brokenOff()) {
      problem(Problem.CORRUPT, "Part of the page is lost: send the file again", number);
    }
    TextLayerQuality quality = content.quality();
    boolean picture = content.pictureShare() > 0.5 && quality.letters() < FEW_LETTERS;
    if (quality.plausible() && !picture) {
      pages.add(
          TurnedText.layOut(
              number, content.width(), content.height(), content.glyphs(), content.rulings()));
      withText++;
      recognised += isRecognised(content) ? 1 : 0;
      characters += content.glyphs().stream().mapToInt(List<Glyph>::size).sum();
    } else {
      pages.add(new Page(number, content.width(), content.height(), List.of()));
      if (quality.letters() > 0 || content.pictureShare() > BLANK) {
        problem(Problem.NO_TEXT, "The page has no text that makes sense", number);
      }
    }
  }

  ReadDocument document() throws UnreadableException {
    if (withText == 0) {
      throw new UnreadableException(
          problems.stream()
              .filter(problem -> !problem.code().equals(Problem.NO_TEXT))
              .findFirst()
              .orElse(Problem.of(Problem.NO_TEXT, "No page has text that makes sense")));
    }
    TextOrigin origin =
        recognised == 0
            ? TextOrigin.TEXT
            : recognised == withText ? TextOrigin.OCR : TextOrigin.MIXED;
    return new ReadDocument(RunningHeads.removed(pages), origin, true, problems);
  }
}
