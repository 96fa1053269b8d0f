package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.normalise.Contacts;
import dyak.normalise.Match;
import dyak.normalise.Persons;
import dyak.normalise.Phone;
import dyak.normalise.Phones;
import dyak.normalise.text.LineStart;
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
import java.util.Optional;
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
    List<Piece> open = new ArrayList<>();
    String areaCode = IssuerContactsRule.areaCode(letter);
    for (ZonedLine line : letter.in(Zone.EXECUTOR)) {
      for (Piece piece : pieces(line)) {
        if (piece.names() && open.stream().anyMatch(Piece::names)) {
          add(findings, open, areaCode);
          open = new ArrayList<>();
        }
        open.add(piece);
      }
    }
    add(findings, open, areaCode);
    return findings;
  }

  /** {@code Исп. } before a name. */
  private static final LineStart LABEL =
      LineStart.ignoringCase("исп(?:\\.|олнитель(?!\\p{L}))[\\s:]*");

  /** Part of a line, and where in the letter it begins. */
  private record Piece(String text, int start) {
    boolean names() {
      return Persons.areIn(text);
    }

    Span span() {
      return new Span(start, start + text.length());
    }

    <T> Read<T> read(Match<?> match, T value) {
      return new Read<>(value, new Span(start + match.start(), start + match.end()), 0.95);
    }
  }

  /** A line cut before each name but its first: formats without line ends print all in one. */
  private static List<Piece> pieces(ZonedLine line) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    List<Match<Person>> persons = Persons.find(line.text());
    for (int i = 1; i < persons.size(); i++) {
      pieces.add(piece(line, from, persons.get(i).start()));
      from = persons.get(i).start();
    }
    pieces.add(piece(line, from, line.text().length()));
    return pieces;
  }

  private static Piece piece(ZonedLine line, int from, int to) {
    return new Piece(line.text().substring(from, to).stripTrailing(), line.span().start() + from);
  }

  /** The surname without initials that opens one of the pieces: {@code исп. Иванов}. */
  private static @Nullable Read<Person> surnameAlone(List<Piece> pieces) {
    for (Piece piece : pieces) {
      String name = LABEL.cutFrom(piece.text());
      int cut = piece.text().length() - name.length();
      Optional<Match<Person>> surname = Persons.surnameAlone(name);
      if (surname.isPresent()) {
        return new Piece(name, piece.start() + cut).read(surname.get(), surname.get().value());
      }
    }
    return null;
  }

  private void add(List<Finding<?>> findings, List<Piece> pieces, @Nullable String areaCode) {
    Read<Person> person = null;
    List<Read<String>> phones = new ArrayList<>();
    List<Read<String>> emails = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Match<Person>> persons = Persons.find(piece.text());
      if (person == null && !persons.isEmpty()) {
        person = piece.read(persons.get(0), persons.get(0).value());
      }
      Contacts.emails(piece.text()).forEach(mail -> emails.add(piece.read(mail, mail.value())));
      Phones.find(piece.text(), areaCode).stream()
          .filter(phone -> phone.value().role() != Phone.Role.FAX)
          .forEach(phone -> phones.add(piece.read(phone, phone.value().number())));
    }
    if (person == null && !phones.isEmpty()) {
      person = surnameAlone(pieces);
    }
    if (person != null) {
      ExecutorDraft executor = new ExecutorDraft(person, phones, emails);
      double sure = phones.isEmpty() ? 0.7 : 0.95;
      Span span = pieces.get(0).span().union(pieces.get(pieces.size() - 1).span());
      findings.add(found(Field.EXECUTOR, executor, span, sure));
    }
  }
}
