package dyak.forge.text;

import dyak.forge.words.Dice;
import dyak.forge.words.FullName;
import dyak.forge.words.Organisation;
import dyak.forge.words.Party;
import dyak.record.Assignment.Assignee;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Those who have to act, in the dative of a sentence or the nominative of a label. */
final class Parties {
  private Parties() {}

  /** One or two in the dative: «Отделу кадровой политики (Иванова И.И.)». */
  static Responsible subject(Scene scene) {
    return joined(scene.dice(), 0.85, 2, () -> dative(scene));
  }

  /** One to three in the nominative, separated as a label or a column has them. */
  static Responsible label(Scene scene) {
    return joined(scene.dice(), 0.6, 3, () -> nominative(scene));
  }

  /** One to three by the abbreviations of {@code legend}. */
  static Responsible abbreviated(Scene scene, Legend legend) {
    List<Party> parties = scene.dice().some(scene.dice().between(1, 3), legend.parties());
    List<Assignee> assignees =
        parties.stream()
            .map(party -> new Assignee(party.abbreviation(), party.nominative()))
            .toList();
    return new Responsible(print(assignees), assignees);
  }

  private static Responsible joined(Dice dice, double alone, int most, Supplier<String> next) {
    int count = dice.chance(alone) ? 1 : dice.between(2, most);
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      String text = next.get();
      if (!texts.contains(text)) {
        texts.add(text);
      }
    }
    List<Assignee> assignees = texts.stream().map(text -> new Assignee(text, null)).toList();
    return new Responsible(print(assignees), assignees);
  }

  private static String print(List<Assignee> assignees) {
    return String.join(", ", assignees.stream().map(Assignee::text).toList());
  }

  private static String dative(Scene scene) {
    Dice dice = scene.dice();
    FullName name = scene.words().names().any(dice);
    String bracket = " (" + name.initials(bracketStyle(scene)) + ")";
    Organisation.Post post = dice.pick(scene.words().posts());
    return switch (dice.between(0, 5)) {
      case 0 -> post.dative() + " " + name.initialsDative(FullName.Style.SURNAME_FIRST);
      case 1 -> post.dative() + bracket;
      case 2 -> dice.pick(scene.words().groups()).dative();
      case 3 -> dice.pick(scene.words().units()).dative();
      default -> dice.pick(scene.words().units()).dative() + bracket;
    };
  }

  private static String nominative(Scene scene) {
    Dice dice = scene.dice();
    FullName name = scene.words().names().any(dice);
    Organisation.Post post = dice.pick(scene.words().posts());
    return switch (dice.between(0, 4)) {
      case 0 -> name.initials(bracketStyle(scene));
      case 1 -> post.nominative() + " " + name.initials(FullName.Style.SURNAME_FIRST);
      case 2 -> dice.pick(scene.words().groups()).nominative();
      default -> dice.pick(scene.words().units()).nominative();
    };
  }

  private static FullName.Style bracketStyle(Scene scene) {
    return scene.dice().chance(0.5) ? FullName.Style.SURNAME_FIRST : scene.habits().names();
  }
}
