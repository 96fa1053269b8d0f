package dyak.forge.damage;

import dyak.forge.words.Dice;
import java.util.regex.Pattern;

/** Damage to single characters. */
final class Characters {
  private static final String CYRILLIC = "АВЕКМНОРСТХаеорсух";
  private static final String LATIN = "ABEKMHOPCTXaeopcyx";
  private static final Pattern TIGHT =
      Pattern.compile("(?<=№|\\d|[А-Я]\\.|\\bг\\.|\\bул\\.|\\bд\\.) (?=[\\dА-Яа-я])");

  private Characters() {}

  /** A no-break or a narrow space where a careful typist puts one. */
  static String noBreak(String text, Dice dice) {
    String space = dice.oneOf("\u00A0", "\u00A0", "\u202F", "\u2009");
    return TIGHT.matcher(text).replaceAll(space);
  }

  /** One character in forty that looks like another is read as the other. */
  static String confused(String text, Dice dice) {
    StringBuilder confused = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      confused.append(dice.chance(0.025) ? confused(c) : c);
    }
    return confused.toString();
  }

  private static char confused(char c) {
    int at = CYRILLIC.indexOf(c);
    return switch (c) {
      case '0' -> 'О';
      case '3' -> 'З';
      case 'З' -> '3';
      case '1' -> 'l';
      default -> at < 0 ? c : LATIN.charAt(at);
    };
  }

  static String doubled(String text, Dice dice) {
    StringBuilder doubled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      doubled.append(c);
      if (c == ' ' && dice.chance(0.15)) {
        doubled.append(dice.chance(0.8) ? " " : "  ");
      }
    }
    return doubled.toString();
  }

  /** All quotes of a text turned to another kind; one closing quote in six is lost. */
  static String brokenQuotes(String text, Dice dice) {
    String kind = dice.oneOf("\"\"", "“”", "„“", "\"\"");
    StringBuilder broken = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '«') {
        broken.append(kind.charAt(0));
      } else if (c != '»') {
        broken.append(c);
      } else if (!dice.chance(0.17)) {
        broken.append(kind.charAt(1));
      }
    }
    return broken.toString();
  }
}
