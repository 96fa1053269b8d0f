package dyak.forge.letter;

import dyak.forge.words.Dice;

/** Registration codes of an organisation, with right check digits. */
final class Identifiers {
  private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

  private Identifiers() {}

  /** Ten digits; the first two are the region. */
  static String inn(Dice dice, String region) {
    String head = region + dice.digits(7);
    int sum = 0;
    for (int i = 0; i < INN_WEIGHTS.length; i++) {
      sum += INN_WEIGHTS[i] * digit(head, i);
    }
    return head + sum % 11 % 10;
  }

  /** Nine digits, the reason 01: the organisation's own place. */
  static String kpp(Dice dice, String region) {
    return region + "%02d".formatted(dice.between(1, 30)) + "01001";
  }

  /** Thirteen digits: 1, the year, the region, a number, the check digit. */
  static String ogrn(Dice dice, String region) {
    String head = "1" + "%02d".formatted(dice.between(2, 22)) + region + dice.digits(7);
    return head + Long.parseLong(head) % 11 % 10;
  }

  /** Eight digits with a check digit of two passes. */
  static String okpo(Dice dice) {
    String head = "%07d".formatted(dice.between(10_000, 9_999_999));
    int check = weighted(head, 1) % 11;
    if (check == 10) {
      check = weighted(head, 3) % 11 % 10;
    }
    return head + check;
  }

  private static int weighted(String head, int first) {
    int sum = 0;
    for (int i = 0; i < head.length(); i++) {
      sum += (first + i) * digit(head, i);
    }
    return sum;
  }

  private static int digit(String text, int at) {
    return text.charAt(at) - '0';
  }
}
