package dyak.normalise.address;

import dyak.normalise.text.Table;
import dyak.normalise.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Russian cities and the area codes of their telephones: {@code Тюмень} is {@code 3452}. */
public final class AreaCodes {
  private static final int LONGEST_NAME = 4;
  private static final Set<String> CITY_SIGNS = Set.of("г", "гор", "город", "города", "городе");
  private static final Map<String, String> CODES = new HashMap<>();

  /** Names that are also surnames or adjectives: cities only behind «г.» */
  private static final Set<String> AMBIGUOUS = new HashSet<>();

  /** The words with which names begin: a glance spares the longer look-up. */
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    for (String[] row : Table.rows("area-codes.tsv")) {
      CODES.put(normal(row[0]), row[1]);
      FIRST_WORDS.add(normal(Tokens.of(row[0]).word(0)));
      if (row.length > 2) {
        AMBIGUOUS.add(normal(row[0]));
      }
    }
  }

  private AreaCodes() {}

  /** The area code of the first city that a text names. */
  public static Optional<String> in(String text) {
    Tokens tokens = Tokens.of(text);
    for (int at = 0; at < tokens.size(); at++) {
      int words = cityAt(tokens, at);
      if (words > 0) {
        return Optional.of(CODES.get(normal(tokens.printed(at, at + words - 1))));
      }
    }
    return Optional.empty();
  }

  /** How many tokens the name of a city takes that begins at a token; 0 when none does. */
  static int cityAt(Tokens tokens, int at) {
    String first = tokens.word(at);
    if (first.isEmpty() || !Character.isUpperCase(first.charAt(0))) {
      return 0;
    }
    if (!FIRST_WORDS.contains(normal(first))) {
      return 0;
    }
    for (int words = Math.min(LONGEST_NAME, tokens.size() - at); words > 0; words--) {
      String name = normal(tokens.printed(at, at + words - 1));
      if (CODES.containsKey(name) && (!AMBIGUOUS.contains(name) || behindSign(tokens, at))) {
        return words;
      }
    }
    return 0;
  }

  private static boolean behindSign(Tokens tokens, int at) {
    int sign = tokens.sign(at - 1, '.') ? at - 2 : at - 1;
    return CITY_SIGNS.contains(tokens.word(sign).toLowerCase(Locale.ROOT));
  }

  public static boolean isCity(String word) {
    String name = normal(word);
    return CODES.containsKey(name) && !AMBIGUOUS.contains(name);
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('\u2011', '-')
        .replace(". ", ".");
  }
}
