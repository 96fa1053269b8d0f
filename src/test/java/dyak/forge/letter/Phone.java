package dyak.forge.letter;

import dyak.forge.words.Dice;

/** A telephone number: area code and local part, ten digits together. */
record Phone(String code, String local) {

  static Phone of(Dice dice, String code) {
    return new Phone(code, dice.digits(10 - code.length()));
  }

  /** {@code +73452257459}. */
  String international() {
    return "+7" + code + local;
  }

  /** {@code 25-74-59}. */
  String bare() {
    int tail = local.length() - 4;
    return local.substring(0, tail)
        + "-"
        + local.substring(tail, tail + 2)
        + "-"
        + local.substring(tail + 2);
  }

  /** With its area code, in one of the ways that offices print it. */
  String printed(Dice dice) {
    return switch (dice.between(0, 6)) {
      case 0 -> "(" + code + ")" + bare();
      case 1 -> "8 (" + code + ") " + bare();
      case 2 -> "8(" + code + ")" + bare();
      case 3 -> "+7 (" + code + ") " + bare();
      case 4 -> "8-" + code + "-" + bare();
      default -> "(" + code + ") " + bare();
    };
  }
}
