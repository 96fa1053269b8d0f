package dyak.ingest;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import dyak.layout.Page;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.util.List;

/**
 * What a reader made of a file: its pages, where the text came from, what could not be read ({@code
 * problems}), whether the format has real pages ({@code paged}), so that a record may name them,
 * and whether there are files in it ({@code holdsFiles}), which are documents of their own.
 */
public record ReadDocument(
    List<Page> pages,
    TextOrigin origin,
    boolean paged,
    List<Problem> problems,
    boolean holdsFiles) {
  public ReadDocument {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }

  /** A document without files in it. */
  public ReadDocument(List<Page> pages, TextOrigin origin, boolean paged, List<Problem> problems) {
    this(pages, origin, paged, problems, false);
  }

  /** A document that flows over no pages of its own, as far as it could be read. */
  static ReadDocument flow(List<FlowItem> items, TextBudget budget) {
    return new ReadDocument(
        FlowPages.of(items), TextOrigin.TEXT, false, Failures.breaks(budget), false);
  }

  /** A mere cover of the files in it, or one that could not be read for the reasons given. */
  static ReadDocument cover(List<Problem> problems) {
    return new ReadDocument(List.of(), TextOrigin.TEXT, true, problems, true);
  }

  ReadDocument withFiles() {
    return new ReadDocument(pages, origin, paged, problems, true);
  }
}
