package dyak.ingest;

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

  /** A mere cover of the files in it, or one that could not be read for the reasons given. */
  static ReadDocument cover(List<Problem> problems) {
    return new ReadDocument(List.of(), TextOrigin.TEXT, true, problems, true);
  }

  ReadDocument withFiles() {
    return new ReadDocument(pages, origin, paged, problems, true);
  }
}
