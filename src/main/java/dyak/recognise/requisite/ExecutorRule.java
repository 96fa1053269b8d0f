package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.normalise.Contacts;
import dyak.normalise.Match;
import dyak.normalise.Persons;
import dyak.normalise.Phone;
import dyak.normalise.Phones;
import dyak.recognise.rule.Drafts.ExecutorDraft;
import dyak.recognise.rule.Drafts.Read;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
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
    Read<Person> person = null;
    List<Read<String>> phones = new ArrayList<>();
    List<Read<String>> emails = new ArrayList<>();
    for (ZonedLine line : lines) {
      String text = line.text();
      List<Match<Person>> persons = Persons.find(text);
      if (person == null && !persons.isEmpty()) {
        person = read(line, persons.get(0), persons.get(0).value());
      }
      Contacts.emails(text).forEach(email -> emails.add(read(line, email, email.value())));
      Phones.find(text, areaCode).stream()
          .filter(phone -> phone.value().role() != Phone.Role.FAX)
          .forEach(phone -> phones.add(read(line, phone, phone.value().number())));
    }
    if (person != null) {
      ExecutorDraft executor = new ExecutorDraft(person, phones, emails);
      double sure = phones.isEmpty() ? 0.7 : 0.95;
      findings.add(found(Field.EXECUTOR, executor, Lines.span(lines), sure));
    }
  }

  private static <T> Read<T> read(ZonedLine line, Match<?> match, T value) {
    int start = line.span().start();
    return new Read<>(value, new Span(start + match.start(), start + match.end()), 0.95);
  }
}
