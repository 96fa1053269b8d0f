package dyak.layout;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Printed lines that read as one: a paragraph, a list item, or a line of a letterhead block.
 *
 * @param index its place among the letter's paragraphs
 * @param block the number of the block it stands in: paragraphs of one block have no blank line
 *     between them
 * @param cell the table cell it stands in, or null
 */
public record Paragraph(
    int index,
    Span span,
    String text,
    List<PrintedLine> lines,
    int block,
    Side side,
    @Nullable CellPlace cell) {
  public Paragraph {
    lines = List.copyOf(lines);
  }

  /** The list marker that opens this paragraph. */
  public Optional<ListMarker> marker() {
    return ListMarker.at(text);
  }

  /** The page that the paragraph starts on, from 1. */
  public int page() {
    return lines.get(0).printed().page();
  }

  /** Part of this paragraph's text as a span of the letter. */
  public Span within(int start, int end) {
    return new Span(span.start() + start, span.start() + end);
  }

  /**
   * A line of the paragraph as a span of the letter's text, with the cleaned text and what the
   * reader saw.
   */
  public record PrintedLine(Span span, String text, Line printed) {}

  /** A cell by table, row and column, each from 0. */
  public record CellPlace(int table, int row, int column) {}
}
