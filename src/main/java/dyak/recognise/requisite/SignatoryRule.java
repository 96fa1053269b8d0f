package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.layout.Typography;
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
      Pattern.compile("^[\\s_,/:]+|[\\s_,/:–—-]+$|\\(?подпись\\)?|\\s\\p{Ll}{1,2}$");

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
    List<List<ZonedLine>> signatures = new ArrayList<>();
    List<ZonedLine> open = new ArrayList<>();
    for (ZonedLine line : letter.in(Zone.SIGNATURE)) {
      boolean named = !Persons.find(line.text()).isEmpty();
      boolean goesOn = !named && open.isEmpty() && Character.isLowerCase(line.text().charAt(0));
      if (goesOn && !signatures.isEmpty()) {
        signatures.get(signatures.size() - 1).add(line);
        continue;
      }
      open.add(line);
      if (named) {
        signatures.add(open);
        open = new ArrayList<>();
      }
    }
    List<Finding<?>> findings = new ArrayList<>();
    signatures.forEach(lines -> findings.add(signatory(lines)));
    return findings;
  }

  /** The position is what stands around the name. */
  private Finding<Signatory> signatory(List<ZonedLine> lines) {
    List<String> position = new ArrayList<>();
    Person person = null;
    for (ZonedLine line : lines) {
      List<Match<Person>> names = Persons.find(line.text());
      if (names.isEmpty()) {
        position.add(line.text());
      } else {
        Match<Person> name = names.get(names.size() - 1);
        person = name.value();
        position.add(line.text().substring(0, name.start()));
      }
    }
    String words = Typography.clean(Typography.joined(position));
    words = COURTESY.matcher(words).replaceFirst("");
    words = EDGES.matcher(words).replaceAll("").strip();
    Signatory signatory = new Signatory(words.isEmpty() ? null : words, person);
    return found(Field.SIGNATORY, signatory, Lines.span(lines), words.isEmpty() ? 0.8 : 0.95);
  }
}
