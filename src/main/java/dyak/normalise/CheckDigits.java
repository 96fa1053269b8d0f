package dyak.normalise;

import dyak.normalise.Identifier.Kind;

/** The check digits of Russian identifiers. */
final class CheckDigits {
  private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

  private CheckDigits() {}

  /** Whether a value has the form of its kind and, where there is one, the right check digit. */
  static boolean valid(Kind kind, String value) {
    return switch (kind) {
      case INN -> inn(value);
      case KPP -> value.matches("(?!00)\\d{4}[\\dA-Z]{2}\\d{3}");
      case OGRN -> value.matches("[15]\\d{12}") && remainder(value, 12, 11);
      case OGRNIP -> value.matches("3\\d{14}") && remainder(value, 14, 13);
      case OKPO -> okpo(value);
      case OKTMO -> value.matches("\\d{8}|\\d{11}");
      case OKATO -> value.matches("\\d{2,11}");
      case BIK -> value.matches("[01]\\d{8}");
      case ACCOUNT -> value.matches("\\d{20}");
      case SNILS -> snils(value);
    };
  }

  private static boolean inn(String value) {
    if (!value.matches("(?!00)\\d{10}(?:\\d{2})?")) {
      return false;
    }
    return value.length() == 10
        ? weighted(value, INN_10)
        : weighted(value, INN_11) && weighted(value, INN_12);
  }

  private static boolean weighted(String value, int[] weights) {
    int sum = 0;
    for (int at = 0; at < weights.length; at++) {
      sum += digit(value, at) * weights[at];
    }
    return sum % 11 % 10 == digit(value, weights.length);
  }

  private static boolean remainder(String value, int leading, int modulus) {
    long number = Long.parseLong(value.substring(0, leading));
    return number % modulus % 10 == digit(value, leading);
  }

  private static boolean okpo(String value) {
    if (!value.matches("\\d{8}|\\d{10}")) {
      return false;
    }
    int check = okpoSum(value, 1);
    check = check == 10 ? okpoSum(value, 3) : check;
    return check % 10 == digit(value, value.length() - 1);
  }

  private static int okpoSum(String value, int firstWeight) {
    int sum = 0;
    for (int at = 0; at < value.length() - 1; at++) {
      int weight = firstWeight + at;
      sum += digit(value, at) * (weight > 10 ? weight - 10 : weight);
    }
    return sum % 11;
  }

  private static boolean snils(String value) {
    if (!value.matches("\\d{11}")) {
      return false;
    }
    int sum = 0;
    for (int at = 0; at < 9; at++) {
      sum += digit(value, at) * (9 - at);
    }
    return sum % 101 % 100 == Integer.parseInt(value.substring(9))
        || value.compareTo("00100199800") < 0;
  }

  private static int digit(String value, int at) {
    return value.charAt(at) - '0';
  }
}
