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
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Reads the pages of one PDF in turn and gathers what could not be read. */
final class PdfPages {
  /** A page with pictures on less of it than this is blank when it has no text. */
  private static final double BLANK = 0.02;

  private final Limits limits;
  private final List<Page> pages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
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

  private void read(PDDocument document, int index) {
    int number = index + 1;
    try {
      add(number, PdfPageEngine.read(document.getPage(index)));
    } catch (PdfPageEngine.TooLongException e) {
      problem(Problem.LIMIT_EXCEEDED, "The page draws without end", number);
    } catch (IOException | RuntimeException e) {
      problem(Problem.CORRUPT, "The page could not be read: " + e.getMessage(), number);
    }
  }

  private void add(int number, PdfPageContent content) {
    TextLayerQuality quality = content.quality();
    if (quality.plausible()) {
      pages.add(
          TurnedText.layOut(
              number, content.width(), content.height(), content.glyphs(), content.rulings()));
      withText++;
      recognised += content.hiddenShare() > 0.5 ? 1 : 0;
      characters += content.glyphs().stream().mapToInt(List<Glyph>::size).sum();
    } else {
      pages.add(new Page(number, content.width(), content.height(), List.of()));
      if (!quality.empty() || content.pictureShare() > BLANK) {
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
