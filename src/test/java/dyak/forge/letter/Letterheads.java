package dyak.forge.letter;

import dyak.forge.text.Phrases;
import dyak.forge.words.Dice;
import dyak.forge.words.Organisation;
import dyak.forge.words.Organisations.Bilingual;
import dyak.forge.words.Place;
import dyak.forge.words.Vocabulary;
import dyak.record.Issuer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Letterheads of the forge. */
final class Letterheads {
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final Vocabulary words;

  Letterheads(Vocabulary words) {
    this.words = words;
  }

  /** A letterhead whose lines hold at most {@code width} characters, with contacts or without. */
  Letterhead of(Dice dice, Place place, int width, boolean withContacts) {
    Organisation organisation =
        dice.chance(0.65)
            ? words.organisations().body(dice, place)
            : words.organisations().institution(dice, place);
    Contacts contacts =
        withContacts
            ? Contacts.of(dice, place, words.list("streets"), smallWidth(width))
            : Contacts.none();
    boolean capitals = dice.chance(0.6);
    String shown = shown(organisation.name(), capitals);
    List<String> parents = parents(dice, organisation, place, capitals);
    List<String> name = new ArrayList<>(Phrases.lines(shown, width));
    String shortName = null;
    if (organisation.shortName() != null && dice.chance(0.7)) {
      shortName = shown(organisation.shortName(), capitals);
      name.add("(" + shortName + ")");
    }
    Issuer gold = issuer(shown, shortName, parents, contacts);
    List<String> parentLines = new ArrayList<>();
    parents.forEach(parent -> parentLines.addAll(Phrases.lines(parent, width)));
    return new Letterhead(gold, organisation, parentLines, name, List.of(), null, contacts.lines());
  }

  /** A letterhead of a republic: the same name in a second language beside the Russian one. */
  Letterhead bilingual(Dice dice, Bilingual body, Place place, int width) {
    boolean capitals = dice.chance(0.7);
    Contacts contacts = Contacts.of(dice, place, words.list("streets"), smallWidth(width));
    String shown = shown(body.name(), capitals);
    String second = shown(body.second(), capitals);
    String genitive = "Министерства" + body.name().substring("Министерство".length());
    String dative = "Министерству" + body.name().substring("Министерство".length());
    Organisation organisation =
        new Organisation(
            body.name(),
            genitive,
            dative,
            null,
            null,
            new Organisation.Post("министр", "министру", "министра"));
    return new Letterhead(
        issuer(shown, null, List.of(), contacts),
        organisation,
        List.of(),
        Phrases.lines(shown, width),
        Phrases.lines(second, width),
        null,
        contacts.lines());
  }

  /** Small type holds more; on a wide blank, an address is one line. */
  private static int smallWidth(int width) {
    return width < 24 ? 30 : 120;
  }

  private static List<String> parents(
      Dice dice, Organisation organisation, Place place, boolean capitals) {
    List<String> parents = new ArrayList<>();
    if (organisation.parent() != null && dice.chance(0.6)) {
      parents.add(shown(place.in(organisation.parent()), capitals));
    } else if (organisation.parent() == null && dice.chance(0.2)) {
      parents.add(shown("Правительство " + place.regionGenitive(), capitals));
    }
    return parents;
  }

  private static String shown(String name, boolean capitals) {
    return capitals ? name.toUpperCase(RUSSIAN) : name;
  }

  private static Issuer issuer(
      String name, @Nullable String shortName, List<String> parents, Contacts contacts) {
    Contacts.Codes codes = contacts.codes();
    return new Issuer(
        name,
        shortName,
        parents,
        codes.inn(),
        codes.kpp(),
        codes.ogrn(),
        codes.okpo(),
        contacts.address(),
        contacts.phones(),
        contacts.faxes(),
        contacts.emails(),
        contacts.websites());
  }
}
