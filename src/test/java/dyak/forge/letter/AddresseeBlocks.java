package dyak.forge.letter;

import dyak.forge.text.Habits;
import dyak.forge.text.Phrases;
import dyak.forge.words.Dice;
import dyak.forge.words.FullName;
import dyak.forge.words.Organisation;
import dyak.forge.words.Place;
import dyak.forge.words.Vocabulary;
import dyak.record.Addressee;
import dyak.record.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addressees (requisite 15): groups and officials in the dative, organisations as they are. */
final class AddresseeBlocks {
  private static final int WIDTH = 34;

  private final Vocabulary words;

  AddresseeBlocks(Vocabulary words) {
    this.words = words;
  }

  /** One to four addressees, each another. */
  List<AddresseeBlock> of(Dice dice, Place place, Habits habits) {
    int count = dice.chance(0.7) ? 1 : dice.between(2, 4);
    List<AddresseeBlock> blocks = new ArrayList<>();
    while (blocks.size() < count) {
      AddresseeBlock next =
          switch (dice.between(0, 12)) {
            case 0, 1, 2 -> organisation(dice, place);
            case 3, 4, 5 -> official(dice, place, habits);
            case 6 -> citizen(dice, place);
            default -> group(dice, place);
          };
      if (blocks.stream().noneMatch(block -> block.gold().text().equals(next.gold().text()))) {
        blocks.add(next);
      }
    }
    return blocks;
  }

  private AddresseeBlock group(Dice dice, Place place) {
    String text = Phrases.capital(dice.pick(words.groups()).dative());
    if (dice.chance(0.3)) {
      text += " " + place.regionGenitive();
    } else if (dice.chance(0.15)) {
      text += " (по списку)";
    }
    return block(Phrases.lines(text, WIDTH), null, null);
  }

  private AddresseeBlock organisation(Dice dice, Place place) {
    Organisation organisation =
        dice.chance(0.4)
            ? words.organisations().federal(dice)
            : words
                .organisations()
                .body(dice, dice.chance(0.5) ? place : dice.pick(words.places()));
    return block(Phrases.lines(organisation.name(), WIDTH), null, null);
  }

  private AddresseeBlock official(Dice dice, Place place, Habits habits) {
    Organisation organisation =
        dice.chance(0.5)
            ? words.organisations().body(dice, dice.chance(0.5) ? place : dice.pick(words.places()))
            : words.organisations().institution(dice, place);
    FullName name = words.names().any(dice);
    String post = Phrases.capital(title(organisation));
    List<String> lines = new ArrayList<>(Phrases.lines(post, WIDTH));
    FullName.Style style = dice.chance(0.5) ? FullName.Style.SURNAME_FIRST : habits.names();
    boolean full = dice.chance(0.15);
    String printed = full ? name.fullDative() : name.initialsDative(style);
    Person person = full ? name.inFull(printed) : name.withInitials(printed);
    if (dice.chance(0.4)) {
      lines.add("");
    }
    lines.add(printed);
    if (dice.chance(0.15)) {
      lines.addAll(address(dice, place));
    }
    return block(lines, person, salutation(name));
  }

  /** A private person: the name, then where he lives. */
  private AddresseeBlock citizen(Dice dice, Place place) {
    FullName name = words.names().any(dice);
    String printed = name.initialsDative(FullName.Style.SURNAME_FIRST);
    List<String> lines = new ArrayList<>();
    lines.add(printed);
    lines.addAll(address(dice, place));
    return block(lines, name.withInitials(printed), salutation(name));
  }

  private static String salutation(FullName name) {
    return (name.woman() ? "Уважаемая " : "Уважаемый ") + name.givenAndPatronymic() + "!";
  }

  /** The post with its organisation in the genitive, the generic word not said twice. */
  private static String title(Organisation organisation) {
    String post = organisation.head().dative();
    int space = post.indexOf(' ');
    boolean generic = organisation.shortName() == null && space > 0;
    String bare = generic ? post.substring(0, space) : post;
    return bare + " " + organisation.genitive();
  }

  private List<String> address(Dice dice, Place place) {
    String street = dice.pick(words.list("streets")) + ", д. " + dice.between(1, 90);
    String postcode = place.postcode() + "%03d".formatted(dice.between(0, 99));
    return List.of(street + ",", "г. " + place.city() + ", " + postcode);
  }

  private static AddresseeBlock block(
      List<String> lines, @Nullable Person person, @Nullable String salutation) {
    String text = String.join(" ", lines.stream().filter(line -> !line.isEmpty()).toList());
    return new AddresseeBlock(new Addressee(text, person), lines, salutation);
  }
}
