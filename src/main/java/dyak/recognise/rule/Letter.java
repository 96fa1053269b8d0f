package dyak.recognise.rule;

import dyak.layout.LetterText;
import dyak.layout.Paragraph;
import dyak.layout.Span;
import java.util.List;

/** A letter as rules read it: its text, and which zone each line belongs to. */
public final class Letter {
  private final LetterText text;
  private final List<ZonedLine> lines;

  public Letter(LetterText text, List<ZonedLine> lines) {
    this.text = text;
    this.lines = List.copyOf(lines);
  }

  public LetterText text() {
    return text;
  }

  /** The words of a span. */
  public String text(Span span) {
    return text.text(span);
  }

  /** The lines of a zone, in reading order. */
  public List<ZonedLine> in(Zone zone) {
    return lines.stream().filter(line -> line.zone() == zone).toList();
  }

  /** All lines with their zones, in reading order. */
  public List<ZonedLine> lines() {
    return lines;
  }

  /** The paragraphs whose first line is in the zone, in reading order. */
  public List<Paragraph> paragraphs(Zone zone) {
    return lines.stream()
        .filter(line -> line.zone() == zone && line.line().equals(line.paragraph().lines().get(0)))
        .map(ZonedLine::paragraph)
        .toList();
  }
}
