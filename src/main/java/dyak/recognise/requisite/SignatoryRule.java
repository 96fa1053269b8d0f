package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.normalise.Match;
import dyak.normalise.Persons;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import dyak.record.Person;
import dyak.record.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who signed (requisite 22): position over one to five lines, then the name, on the same line or
 * below.
 */
public final class SignatoryRule implements Rule {
  private static final Pattern COURTESY =
      Pattern.compile(
          "^с\\s+(?:глубоким\\s+|искренним\\s+)?уважением[\\s,]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern EDGES =
      Pattern.compile("^[\\s_,/:]+|[\\s_,/:–—-]+$|\\(?подпись\\)?");

  @Override
  public String name() {
    return "signatory";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.SIGNATORY);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    List<ZonedLine> open = new ArrayList<>();
    for (ZonedLine line : letter.in(Zone.SIGNATURE)) {
      List<Match<Person>> names = Persons.find(line.text());
      if (names.isEmpty()) {
        open.add(line);
        continue;
      }
      Match<Person> name = names.get(names.size() - 1);
      StringBuilder position = new StringBuilder(Lines.joined(open));
      position.append(position.isEmpty() ? "" : " ").append(line.text(), 0, name.start());
      String words = COURTESY.matcher(position.toString().strip()).replaceFirst("");
      words = EDGES.matcher(words).replaceAll("").strip();
      open.add(line);
      Signatory signatory = new Signatory(words.isEmpty() ? null : words, name.value());
      findings.add(
          found(Field.SIGNATORY, signatory, Lines.span(open), words.isEmpty() ? 0.8 : 0.95));
      open = new ArrayList<>();
    }
    return findings;
  }
}
