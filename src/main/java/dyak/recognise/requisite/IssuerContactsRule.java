package dyak.recognise.requisite;

import dyak.layout.Span;
import dyak.layout.Typography;
import dyak.normalise.Contact;
import dyak.normalise.Contacts;
import dyak.normalise.Identifiers;
import dyak.normalise.Match;
import dyak.normalise.Phones;
import dyak.normalise.PostalAddresses;
import dyak.recognise.rule.Cues;
import dyak.recognise.rule.Field;
import dyak.recognise.rule.Finding;
import dyak.recognise.rule.Letter;
import dyak.recognise.rule.Rule;
import dyak.recognise.rule.Zone;
import dyak.recognise.rule.ZonedLine;
import dyak.record.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's reference data (requisite 08): address, phones, faxes, e-mails, sites, INN, KPP,
 * OGRN, OKPO.
 */
public final class IssuerContactsRule implements Rule {
  /** A street's name that no «ул.» marks, on the line of its house. */
  private static final Pattern BESIDE_ADDRESS =
      Pattern.compile("(?:[^,;:]*[:;,]\\s*)?(\\p{Lu}\\p{Ll}+(?:\\s\\p{L}+){0,2},\\s*)");

  /** More houses behind a house: {@code строение 5 и 7, }. */
  private static final Pattern BEHIND_ADDRESS =
      Pattern.compile(
          "^(?:\\s?(?:и|,)\\s?\\d{1,3}\\p{L}?(?!\\d))+(?:,\\s*(?=\\p{L}{1,3}\\.\\s?\\p{Lu}|\\p{Lu}))?");

  @Override
  public String name() {
    return "issuer-contacts";
  }

  @Override
  public Set<Field<?>> fields() {
    return Set.of(
        Field.ISSUER_ADDRESS,
        Field.ISSUER_PHONE,
        Field.ISSUER_EMAIL,
        Field.ISSUER_WEBSITE,
        Field.ISSUER_IDENTIFIER);
  }

  @Override
  public List<Finding<?>> find(Letter letter, List<Span> cues) {
    List<Finding<?>> findings = new ArrayList<>();
    String areaCode = areaCode(letter);
    for (List<ZonedLine> run : Lines.runs(belowNames(letter), (a, b) -> a.block() != b.block())) {
      String text = letter.text(Lines.span(run));
      int at = run.get(0).span().start();
      add(findings, Field.ISSUER_IDENTIFIER, Identifiers.find(text), at, 0.97);
      for (Match<Contact> contact : Contacts.find(text)) {
        boolean email = contact.value().kind() == Contact.Kind.EMAIL;
        Field<String> field = email ? Field.ISSUER_EMAIL : Field.ISSUER_WEBSITE;
        findings.add(found(field, contact.value().value(), place(at, contact), 0.97));
      }
      addresses(text)
          .forEach(
              address ->
                  findings.add(
                      found(Field.ISSUER_ADDRESS, address.value(), place(at, address), 0.9)));
      add(findings, Field.ISSUER_PHONE, Phones.find(text, areaCode), at, 0.95);
    }
    return findings;
  }

  /** The letterhead from its first contact on: a name above must not be read into an address. */
  private static List<ZonedLine> belowNames(Letter letter) {
    return letter.in(Zone.LETTERHEAD).stream()
        .dropWhile(line -> !Cues.isContact(line.text()) && !Cues.isAddress(line.text()))
        .toList();
  }

  /** The dialling code of the issuer's city: of its address, or of the place beside the date. */
  static @Nullable String areaCode(Letter letter) {
    for (Zone zone : List.of(Zone.LETTERHEAD, Zone.PLACE, Zone.REGISTRATION)) {
      for (ZonedLine line : letter.in(zone)) {
        Optional<String> code = Phones.areaCode(line.text());
        if (code.isPresent()) {
          return code.get();
        }
      }
    }
    return null;
  }

  private static Span place(int at, Match<?> match) {
    return new Span(at + match.start(), at + match.end());
  }

  /** The addresses with what their lines hold besides: a street without its «ул.», a hall. */
  private static List<Match<Address>> addresses(String text) {
    List<Match<Address>> whole = new ArrayList<>();
    for (Match<Address> address : PostalAddresses.find(text)) {
      Match<Address> before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      int free = before == null ? 0 : before.end();
      int start = lineStart(text, address.start(), free);
      int end = lineEnd(text, address.end());
      String postcode = address.value().postcode();
      if (before != null && text.substring(free, start).isBlank()) {
        whole.remove(whole.size() - 1);
        start = before.start();
        postcode = before.value().postcode() == null ? postcode : before.value().postcode();
      }
      String words = Typography.clean(text.substring(start, end));
      whole.add(new Match<>(start, end, new Address(words, postcode)));
    }
    return whole;
  }

  private static int lineStart(String text, int start, int free) {
    int line = Math.max(text.lastIndexOf('\n', start - 1) + 1, free);
    Matcher behind = BESIDE_ADDRESS.matcher(text.substring(line, start));
    return behind.matches() ? line + behind.start(1) : start;
  }

  private static int lineEnd(String text, int end) {
    int line = text.indexOf('\n', end);
    line = line < 0 ? text.length() : line;
    Matcher rest = BEHIND_ADDRESS.matcher(text.substring(end, line));
    return rest.find() ? end + rest.end() : end;
  }

  private <T> void add(
      List<Finding<?>> findings, Field<T> field, List<Match<T>> matches, int at, double sure) {
    for (Match<T> match : matches) {
      findings.add(found(field, match.value(), place(at, match), sure));
    }
  }
}
