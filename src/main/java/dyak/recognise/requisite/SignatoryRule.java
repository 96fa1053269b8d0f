package dyak.recognise.requisite;

import dyak.layout.Side;
import dyak.layout.Span;
import dyak.layout.Typography;
import dyak.normalise.Match;
import dyak.normalise.Persons;
import dyak.normalise.Positions;
import dyak.recognise.rule.Cues;
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
    List<Finding<?>> findings = new ArrayList<>();
    List<List<ZonedLine>> signatures = new ArrayList<>();
    List<ZonedLine> open = new ArrayList<>();
    for (ZonedLine line : letter.in(Zone.SIGNATURE)) {
      boolean named = Persons.areIn(line.text());
      boolean goesOn = !named && open.isEmpty() && Character.isLowerCase(line.text().charAt(0));
      if (goesOn && !signatures.isEmpty()) {
        signatures.get(signatures.size() - 1).add(line);
        continue;
      }
      List<Finding<?>> sideBySide = named ? sideBySide(open, line) : List.of();
      if (!sideBySide.isEmpty()) {
        findings.addAll(sideBySide);
        open = new ArrayList<>();
        continue;
      }
      open.add(line);
      if (named) {
        signatures.add(open);
        open = new ArrayList<>();
      }
    }
    signatures.forEach(lines -> findings.add(signatory(lines)));
    return findings;
  }

  /**
   * Two who sign beside each other: the positions stand in two columns above the line of the names,
   * or each before its name.
   */
  private List<Finding<?>> sideBySide(List<ZonedLine> above, ZonedLine line) {
    List<Match<Person>> names = Persons.find(line.text());
    if (names.size() != 2) {
      return List.of();
    }
    List<ZonedLine> left = above.stream().filter(l -> l.paragraph().side() == Side.LEFT).toList();
    List<ZonedLine> right = above.stream().filter(l -> l.paragraph().side() == Side.RIGHT).toList();
    String before = cleaned(line.text().substring(0, names.get(0).start()));
    String between = cleaned(line.text().substring(names.get(0).end(), names.get(1).start()));
    List<String> positions;
    if (!left.isEmpty() && left.size() + right.size() == above.size() && !right.isEmpty()) {
      positions = List.of(cleaned(Lines.joined(left)), cleaned(Lines.joined(right)));
    } else if (above.isEmpty() && Positions.opens(before) && Positions.opens(between)) {
      positions = List.of(before, between);
    } else {
      return List.of();
    }
    Span span = above.isEmpty() ? line.span() : Lines.span(above).union(line.span());
    return List.of(
        found(Field.SIGNATORY, new Signatory(positions.get(0), names.get(0).value()), span, 0.85),
        found(Field.SIGNATORY, new Signatory(positions.get(1), names.get(1).value()), span, 0.85));
  }

  private static String cleaned(String position) {
    String words = Cues.withoutCourtesy(Typography.clean(position));
    return EDGES.matcher(words).replaceAll("").strip();
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
    String words = cleaned(Typography.joined(position));
    Signatory signatory = new Signatory(words.isEmpty() ? null : words, person);
    return found(Field.SIGNATORY, signatory, Lines.span(lines), words.isEmpty() ? 0.8 : 0.95);
  }
}
