package dyak.recognise.rule;

import dyak.layout.Paragraph;
import dyak.layout.Paragraph.PrintedLine;
import dyak.layout.Span;

/** A printed line with the zone it was given and the paragraph it stands in. */
public record ZonedLine(Zone zone, PrintedLine line, Paragraph paragraph) {
  public String text() {
    return line.text();
  }

  public Span span() {
    return line.span();
  }

  public int block() {
    return paragraph.block();
  }
}
