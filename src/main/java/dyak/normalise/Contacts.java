package dyak.normalise;

import dyak.normalise.Contact.Kind;
import dyak.normalise.address.Emails;
import dyak.normalise.address.Websites;
import dyak.normalise.text.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** E-mail addresses and web sites: {@code post @ obraz. tambov. gov. ru}, {@code www.site.ru}. */
public final class Contacts {
  private Contacts() {}

  /** All addresses of a text, left to right. */
  public static List<Match<Contact>> find(String text) {
    List<Match<Contact>> found = new ArrayList<>();
    Emails.find(text).forEach(match -> found.add(contact(match, Kind.EMAIL)));
    List<Match<Contact>> emails = List.copyOf(found);
    Websites.find(text).stream()
        .filter(site -> emails.stream().noneMatch(mail -> overlaps(mail, site)))
        .forEach(site -> found.add(contact(site, Kind.WEBSITE)));
    found.sort(Comparator.comparingInt(Match::start));
    return found;
  }

  /** The e-mail addresses alone. */
  public static List<Match<String>> emails(String text) {
    return Emails.find(text).stream()
        .map(mail -> new Match<>(mail.start(), mail.end(), mail.value()))
        .toList();
  }

  /** The address that a text holds and nothing else. */
  public static Optional<Contact> parse(String text) {
    List<Match<Contact>> found = find(text);
    boolean whole =
        found.size() == 1
            && text.substring(0, found.get(0).start()).isBlank()
            && text.substring(found.get(0).end()).isBlank();
    return whole ? Optional.of(found.get(0).value()) : Optional.empty();
  }

  private static Match<Contact> contact(Found<String> found, Kind kind) {
    return new Match<>(found.start(), found.end(), new Contact(kind, found.value()));
  }

  private static boolean overlaps(Match<?> one, Found<?> other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
