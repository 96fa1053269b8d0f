package dyak.normalise.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adjectives and participles in the dative, turned into the nominative of their noun. */
final class DativeAdjectives {
  private static final String HUSHES = "жшчщ";
  private static final String VELARS = "гкх";

  /** Stems whose ending is stressed: {@code областной}, not {@code областный}. */
  private static final Set<String> STRESSED =
      Set.copyOf(
          Arrays.asList(
              ("областн городск краев морск миров основн больш молод войсков правов строев заводск "
                      + "цехов волостн окружн головн рядов передов речн лесн запасн трудов бытов "
                      + "судов путев тылов боев делов базов типов годов долев целев языков ночн "
                      + "дневн ручн выездн третейск донск пусков земск мостов "
                      + "грузов родов страхов полев отраслев звуков сетев "
                      + "игров")
                  .split(" ")));

  private static final Map<String, String> IRREGULAR =
      Map.of("всем", "все", "каждому", "каждый", "третьему", "третий", "третьим", "третьи");

  private DativeAdjectives() {}

  /** The nominative that agrees with a noun, empty when the word is no dative of its number. */
  static Optional<String> nominative(String word, Gender gender, boolean plural) {
    String lower = word.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(lower);
    if (irregular != null) {
      return Optional.of(irregular);
    }
    boolean reflexive = lower.endsWith("ся");
    String bare = reflexive ? lower.substring(0, lower.length() - 2) : lower;
    return ending(bare, gender, plural).map(found -> found + (reflexive ? "ся" : ""));
  }

  private static Optional<String> ending(String word, Gender gender, boolean plural) {
    if (plural) {
      return word.endsWith("ым")
          ? Optional.of(cut(word, 1) + "е")
          : word.endsWith("им") ? Optional.of(cut(word, 1) + "е") : Optional.empty();
    }
    return switch (gender) {
      case MASCULINE -> masculine(word);
      case NEUTER ->
          word.endsWith("ому") || word.endsWith("ему")
              ? Optional.of(cut(word, 2) + "е")
              : Optional.empty();
      case FEMININE -> feminine(word);
    };
  }

  private static Optional<String> masculine(String word) {
    if (word.length() < 5) {
      return Optional.empty();
    }
    String stem = cut(word, 3);
    if (word.endsWith("ему")) {
      return Optional.of(stem + "ий");
    }
    if (!word.endsWith("ому")) {
      return Optional.empty();
    }
    if (STRESSED.contains(stem)) {
      return Optional.of(stem + "ой");
    }
    boolean velar = VELARS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return Optional.of(stem + (velar ? "ий" : "ый"));
  }

  private static Optional<String> feminine(String word) {
    if (word.length() < 4) {
      return Optional.empty();
    }
    String stem = cut(word, 2);
    if (word.endsWith("ой")) {
      return Optional.of(stem + "ая");
    }
    boolean hush = HUSHES.indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return word.endsWith("ей") ? Optional.of(stem + (hush ? "ая" : "яя")) : Optional.empty();
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
