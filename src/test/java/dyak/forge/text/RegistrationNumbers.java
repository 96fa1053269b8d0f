package dyak.forge.text;

import dyak.forge.words.Dice;
import dyak.record.Kind;

/** Registration numbers in the styles that offices have. */
public final class RegistrationNumbers {
  private RegistrationNumbers() {}

  /** Of a letter: indices, initials and ordinals. */
  public static String outgoing(Dice dice) {
    String initials = dice.oneOf("ИШ", "АБ", "ВК", "ЕН", "СМ", "НТ");
    return switch (dice.between(0, 9)) {
      case 0 -> dice.digits(4);
      case 1 -> dice.digits(2) + "-" + dice.digits(4);
      case 2 -> dice.digits(2) + "/" + dice.digits(3);
      case 3 -> initials + "-" + dice.digits(3) + "/" + dice.digits(2);
      case 4 -> "0" + dice.between(1, 9) + "-" + dice.digits(2) + "/" + dice.digits(3);
      case 5 -> dice.between(1, 9) + "." + dice.digits(4) + "/" + dice.digits(4);
      case 6 -> initials + "-П" + dice.between(1, 9) + "-" + dice.digits(4);
      case 7 -> dice.digits(3) + "-" + dice.digits(2) + "-" + dice.digits(2) + "/" + dice.digits(2);
      case 8 -> dice.digits(3) + "-и";
      default ->
          dice.digits(2) + "-" + dice.digits(2) + "-" + dice.digits(3) + "/" + dice.digits(2);
    };
  }

  /** Of an act: an ordinal with the suffix of its kind, or without. */
  public static String internal(Dice dice, Kind kind) {
    String ordinal = dice.digits(dice.between(1, 4));
    String suffix =
        switch (kind) {
          case ORDER -> dice.oneOf("", "-п", "-пр", "-од", "-о");
          case DIRECTIVE -> dice.oneOf("-р", "-р", "-ра");
          case RESOLUTION -> dice.oneOf("-п", "-п", "-па", "");
          default -> "";
        };
    return dice.chance(0.15) ? dice.digits(2) + "-" + ordinal + suffix : ordinal + suffix;
  }
}
