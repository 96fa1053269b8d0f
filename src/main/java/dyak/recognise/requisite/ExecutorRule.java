package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.normalise.Contacts;
import dyak.normalise.Match;
import dyak.normalise.Persons;
import dyak.normalise.Phones;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import dyak.record.Executor;
import dyak.record.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The contact persons below the signature (requisite 25), each with the phones and e-mails that
 * follow the name.
 */
public final class ExecutorRule implements Rule {
  @Override
  public String name() {
    return "executor";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(Field.EXECUTOR);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    List<ZonedLine> open = new ArrayList<>();
    String areaCode = IssuerContactsRule.areaCode(letter);
    for (ZonedLine line : letter.in(Zone.EXECUTOR)) {
      boolean names = !Persons.find(line.text()).isEmpty();
      if (names && hasPerson(open)) {
        add(findings, open, areaCode);
        open = new ArrayList<>();
      }
      open.add(line);
    }
    add(findings, open, areaCode);
    return findings;
  }

  private static boolean hasPerson(List<ZonedLine> lines) {
    return lines.stream().anyMatch(line -> !Persons.find(line.text()).isEmpty());
  }

  private void add(List<Finding<?>> findings, List<ZonedLine> lines, @Nullable String areaCode) {
    Person person = null;
    List<String> phones = new ArrayList<>();
    List<String> emails = new ArrayList<>();
    for (ZonedLine line : lines) {
      String text = line.text();
      List<Match<Person>> persons = Persons.find(text);
      if (person == null && !persons.isEmpty()) {
        person = persons.get(0).value();
      }
      Contacts.emails(text).forEach(email -> emails.add(email.value()));
      Phones.find(text, areaCode).forEach(phone -> phones.add(phone.value().number()));
    }
    if (person != null) {
      Executor executor = new Executor(person, phones, emails);
      findings.add(
          found(Field.EXECUTOR, executor, Lines.span(lines), phones.isEmpty() ? 0.7 : 0.95));
    }
  }
}
