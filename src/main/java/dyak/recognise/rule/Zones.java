package dyak.recognise.rule;

import dyak.layout.LetterText;
import dyak.layout.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Cuts a letter into zones: head, text, signature and what follows, enclosures. */
public final class Zones {
  private Zones() {}

  /** The letter with a zone for every line. */
  public static Letter of(LetterText text) {
    List<Paragraph> paragraphs = text.paragraphs();
    int body = BodyStart.of(paragraphs);
    boolean salutation = body < paragraphs.size() && Cues.isSalutation(paragraphs.get(body).text());
    List<ZonedLine> lines =
        new ArrayList<>(new HeadZones(salutation).of(paragraphs.subList(0, body)));
    lines.addAll(new TailZones(paragraphs, body).of());
    return new Letter(text, FootLetterhead.in(lines));
  }
}
