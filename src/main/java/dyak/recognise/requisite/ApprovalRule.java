package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.normalise.Dates;
import dyak.normalise.Match;
import dyak.normalise.Persons;
import dyak.recognise.rule.Cues;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import dyak.record.Approval;
import dyak.record.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The approval stamp (requisite 16): «УТВЕРЖДАЮ», position, name, date; a scan may have kept only
 * name and date.
 */
public final class ApprovalRule implements Rule {
  private static final Pattern BLANKS_BEFORE_NAME = Pattern.compile("[_/\\s]+$");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final String CLOSING = "»”\"";

  @Override
  public String name() {
    return "approval";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.APPROVAL);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<ZonedLine> stamp = letter.in(Zone.APPROVAL);
    if (stamp.isEmpty()) {
      return List.of();
    }
    Person person = null;
    LocalDate date = null;
    List<String> position = new ArrayList<>();
    for (ZonedLine line : stamp) {
      String text = line.text();
      List<Match<Person>> persons = namesOutsideQuotes(text);
      if (!persons.isEmpty() && person == null) {
        person = persons.get(0).value();
        text = BLANKS_BEFORE_NAME.matcher(text.substring(0, persons.get(0).start())).replaceAll("");
      }
      List<Match<LocalDate>> dates = Dates.find(line.text());
      if (!dates.isEmpty()) {
        date = dates.get(0).value();
      } else if (!Cues.opensApproval(text) && WORD.matcher(text).find() && person == null) {
        position.add(text);
      } else if (persons.size() == 1 && !text.isBlank()) {
        position.add(text);
      }
    }
    if (person == null && date == null) {
      return List.of();
    }
    String words = position.isEmpty() ? null : String.join(" ", position);
    return List.of(
        found(Field.APPROVAL, new Approval(words, person, date), Lines.span(stamp), 0.85));
  }

  /** The persons of a line but those that something is named for: {@code имени И.И. Иванова»}. */
  private static List<Match<Person>> namesOutsideQuotes(String line) {
    return Persons.find(line).stream()
        .filter(name -> name.end() == line.length() || CLOSING.indexOf(line.charAt(name.end())) < 0)
        .toList();
  }
}
