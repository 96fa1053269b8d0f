package dyak.ingest.flow;

import java.util.Locale;

/** A number as a list prints it: {@code 4}, {@code IV}, {@code г}, {@code d}. */
public enum Numerals {
  DECIMAL,
  DECIMAL_ZERO,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LATIN,
  LOWER_LATIN,
  UPPER_RUSSIAN,
  LOWER_RUSSIAN,
  NONE;

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  /** Lists skip the letters ё, й, ъ, ы, ь. */
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** The number as printed. */
  public String print(int number) {
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_LATIN -> letters(number, LATIN).toUpperCase(Locale.ROOT);
      case LOWER_LATIN -> letters(number, LATIN);
      case UPPER_RUSSIAN -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
      case LOWER_RUSSIAN -> letters(number, RUSSIAN);
      case NONE -> "";
    };
  }

  /** After the last letter lists double them: {@code яя} is not reached, {@code аа} follows я. */
  private static String letters(int number, String alphabet) {
    if (number < 1) {
      return "";
    }
    int index = (number - 1) % alphabet.length();
    int times = Math.min((number - 1) / alphabet.length() + 1, 20);
    return alphabet.substring(index, index + 1).repeat(times);
  }

  private static String roman(int number) {
    StringBuilder printed = new StringBuilder();
    int left = Math.min(number, 3999);
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN[i]) {
        printed.append(ROMAN_SIGNS[i]);
        left -= ROMAN[i];
      }
    }
    return printed.toString();
  }
}
