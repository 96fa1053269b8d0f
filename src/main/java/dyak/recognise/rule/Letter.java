package dyak.recognise.rule;

import dyak.layout.LetterText;
import dyak.layout.Paragraph;
import dyak.layout.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A letter as rules read it: its text, and which zone each line belongs to. */
public final class Letter {
  private final LetterText text;
  private final List<ZonedLine> lines;
  private final Map<Zone, List<ZonedLine>> byZone;
  private final Map<Zone, List<Paragraph>> paragraphs;

  /** Read when it is first asked for. */
  private @Nullable List<KindReading> kind;

  public Letter(LetterText text, List<ZonedLine> lines) {
    this.text = text;
    this.lines = List.copyOf(lines);
    this.byZone = lines.stream().collect(Collectors.groupingBy(ZonedLine::zone));
    this.paragraphs =
        lines.stream()
            .filter(Letter::opensParagraph)
            .collect(
                Collectors.groupingBy(
                    ZonedLine::zone,
                    Collectors.mapping(ZonedLine::paragraph, Collectors.toList())));
  }

  private static boolean opensParagraph(ZonedLine line) {
    return line.line().span().start() == line.paragraph().lines().get(0).span().start();
  }

  public LetterText text() {
    return text;
  }

  /** Everything that tells the kind of document, what stands above before what stands below. */
  public List<KindReading> kind() {
    List<KindReading> readings = kind;
    if (readings == null) {
      readings = KindReading.of(this);
      kind = readings;
    }
    return readings;
  }

  /** The words of a span. */
  public String text(Span span) {
    return text.text(span);
  }

  /** The lines of a zone, in reading order. */
  public List<ZonedLine> in(Zone zone) {
    return Collections.unmodifiableList(byZone.getOrDefault(zone, List.of()));
  }

  /** All lines with their zones, in reading order. */
  public List<ZonedLine> lines() {
    return lines;
  }

  /** The paragraphs whose first line is in the zone, in reading order. */
  public List<Paragraph> paragraphs(Zone zone) {
    return Collections.unmodifiableList(paragraphs.getOrDefault(zone, List.of()));
  }
}
