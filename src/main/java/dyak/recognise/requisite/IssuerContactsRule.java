package dyak.recognise.requisite;

import dyak.layout.Span;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's reference data (requisite 08): address, phones, faxes, e-mails, sites, INN, KPP,
 * OGRN, OKPO.
 */
public final class IssuerContactsRule implements Rule {
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
    for (List<ZonedLine> run : Lines.runs(belowNames(letter), (a, b) -> a.block() != b.block())) {
      String text = letter.text(Lines.span(run));
      int at = run.get(0).span().start();
      add(findings, Field.ISSUER_IDENTIFIER, Identifiers.find(text), at, 0.97);
      for (Match<Contact> contact : Contacts.find(text)) {
        boolean email = contact.value().kind() == Contact.Kind.EMAIL;
        Field<String> field = email ? Field.ISSUER_EMAIL : Field.ISSUER_WEBSITE;
        Span place = new Span(at + contact.start(), at + contact.end());
        findings.add(found(field, contact.value().value(), place, 0.97));
      }
      add(findings, Field.ISSUER_ADDRESS, PostalAddresses.find(text), at, 0.9);
      add(findings, Field.ISSUER_PHONE, Phones.find(text, areaCode(letter)), at, 0.95);
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

  private <T> void add(
      List<Finding<?>> findings, Field<T> field, List<Match<T>> matches, int at, double sure) {
    for (Match<T> match : matches) {
      Span place = new Span(at + match.start(), at + match.end());
      findings.add(found(field, match.value(), place, sure));
    }
  }
}
