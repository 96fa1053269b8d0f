package dyak.normalise.grammar;

import java.util.List;

/** The regular declension of adjectives and of nouns that are declined like them. */
public final class Adjectives {
  private static final String VELARS = "гкх";
  private static final String HUSHES = "жшчщ";

  private Adjectives() {}

  /** Six singular and six plural forms of {@code дежурный}, {@code заведующий}, {@code -ая}. */
  static List<String> forms(String word) {
    boolean reflexive = word.endsWith("ся");
    String bare = reflexive ? word.substring(0, word.length() - 2) : word;
    String stem = bare.substring(0, bare.length() - 2);
    char last = stem.charAt(stem.length() - 1);
    boolean velar = VELARS.indexOf(last) >= 0;
    boolean soft =
        HUSHES.indexOf(last) >= 0 || (!velar && (bare.endsWith("ий") || bare.endsWith("яя")));
    String o = soft ? "е" : "о";
    String y = soft || velar ? "и" : "ы";
    List<String> endings =
        bare.endsWith("я")
            ? List.of(tail(bare), o + "й", o + "й", "ую", o + "й", o + "й")
            : List.of(tail(bare), o + "го", o + "му", o + "го", y + "м", o + "м");
    List<String> plural = List.of(y + "е", y + "х", y + "м", y + "х", y + "ми", y + "х");
    String end = reflexive ? "ся" : "";
    return java.util.stream.Stream.concat(endings.stream(), plural.stream())
        .map(ending -> stem + ending + end)
        .toList();
  }

  private static String tail(String word) {
    return word.substring(word.length() - 2);
  }
}
