package dyak.ingest;

import dyak.layout.Page;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.util.List;

/**
 * What a reader made of a file: its pages, where the text came from, what could not be read ({@code
 * problems}), and whether the format has real pages ({@code paged}), so that a record may name
 * them.
 */
public record ReadDocument(
    List<Page> pages, TextOrigin origin, boolean paged, List<Problem> problems) {
  public ReadDocument {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }
}
