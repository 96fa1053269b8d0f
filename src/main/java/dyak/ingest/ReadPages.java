package dyak.ingest;

import dyak.layout.Page;
import dyak.layout.geometry.RunningHeads;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the pages of one file, where their text came from, and what could not be read. */
final class ReadPages {
  /** More problems than this of one kind say nothing new. */
  private static final int MOST_PROBLEMS = 20;

  private final List<Page> pages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int printed;
  private int recognised;

  void problem(String code, String message, @Nullable Integer page) {
    if (problems.stream().filter(problem -> problem.code().equals(code)).count() < MOST_PROBLEMS) {
      problems.add(new Problem(code, message, page));
    }
  }

  /** A page whose text is in the file. */
  void addPrinted(Page page) {
    pages.add(page);
    printed++;
  }

  /** A page whose text somebody, or this program, recognised in a picture. */
  void addRecognised(Page page) {
    pages.add(page);
    recognised++;
  }

  /** A page without text, or one that could not be read. */
  void addEmpty(int number, double width, double height) {
    pages.add(new Page(number, width, height, List.of()));
  }

  /**
   * All pages without their running heads.
   *
   * @throws UnreadableException when none has text
   */
  ReadDocument document() throws UnreadableException {
    if (printed + recognised == 0) {
      throw new UnreadableException(
          problems.stream()
              .filter(problem -> !problem.code().equals(Problem.NO_TEXT))
              .findFirst()
              .orElse(Problem.of(Problem.NO_TEXT, "No page has text that makes sense")));
    }
    return new ReadDocument(RunningHeads.removed(pages), origin(), true, problems);
  }

  /**
   * The same for a file with others in it, which can be had also when it has no text of its own.
   */
  ReadDocument documentWithFiles() {
    try {
      return document().withFiles();
    } catch (UnreadableException e) {
      return ReadDocument.cover(List.of(e.problem()));
    }
  }

  private TextOrigin origin() {
    if (recognised == 0) {
      return TextOrigin.TEXT;
    }
    return printed == 0 ? TextOrigin.OCR : TextOrigin.MIXED;
  }
}
