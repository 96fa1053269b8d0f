package dyak.normalise.grammar;

import dyak.normalise.text.Found;
import dyak.normalise.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A noun in the dative with its adjectives: the words that replace them in the nominative, and the
 * token behind the noun.
 */
public record DativePhrase(WordForm head, int end, List<Found<String>> words) {
  private static final int MOST_ADJECTIVES = 5;

  public DativePhrase {
    words = List.copyOf(words);
  }

  /** The phrase that begins at a token, empty when no dative noun follows its adjectives. */
  public static Optional<DativePhrase> at(Tokens tokens, int first) {
    Optional<DativePhrase> phrase = withNoun(tokens, first, true);
    return phrase.isPresent() ? phrase : withNoun(tokens, first, false);
  }

  private static Optional<DativePhrase> withNoun(Tokens tokens, int first, boolean fullNoun) {
    int noun = first;
    while (!isHead(tokens, noun, fullNoun)) {
      boolean adjective = isAdjective(tokens.word(noun)) || (noun > first && isJoint(tokens, noun));
      if (!adjective || noun == first + MOST_ADJECTIVES) {
        return Optional.empty();
      }
      noun++;
    }
    int end = noun;
    return DativeNouns.read(tokens.word(noun)).flatMap(head -> read(tokens, first, end, head));
  }

  private static Optional<DativePhrase> read(Tokens tokens, int first, int noun, WordForm head) {
    List<Found<String>> words = new ArrayList<>();
    for (int at = first; at < noun; at++) {
      if (!tokens.word(at).equals("и")) {
        Optional<String> adjective =
            DativeAdjectives.nominative(tokens.word(at), head.gender(), head.plural());
        if (adjective.isEmpty()) {
          return Optional.empty();
        }
        words.add(replacement(tokens, at, adjective.get()));
      }
    }
    words.add(replacement(tokens, noun, head.nominative()));
    return Optional.of(new DativePhrase(head, noun + 1, words));
  }

  /** A dative participle or adjective that agrees with the noun, made nominative with it. */
  public Optional<Found<String>> agreeing(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean fits = word.length() > 5 && isAdjective(word);
    return fits
        ? DativeAdjectives.nominative(word, head.gender(), head.plural())
            .map(nominative -> replacement(tokens, at, nominative))
        : Optional.empty();
  }

  private static boolean isJoint(Tokens tokens, int at) {
    return tokens.word(at).equals("и") && isAdjective(tokens.word(at + 1));
  }

  private static boolean isAdjective(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith("ся") ? lower.substring(0, lower.length() - 2) : lower;
    return bare.equals("всем") || Endings.isAdjective(bare, Case.DATIVE);
  }

  /**
   * A noun in the dative; with {@code fullNoun} none that may be the adjective of the next word:
   * «управляющей компании», but «управляющему делами».
   */
  private static boolean isHead(Tokens tokens, int at, boolean fullNoun) {
    Optional<WordForm> noun = DativeNouns.read(tokens.word(at));
    boolean mereAdjective =
        fullNoun
            && noun.isPresent()
            && noun.get().adjectival()
            && (isAdjective(tokens.word(at + 1))
                || DativeNouns.read(tokens.word(at + 1)).isPresent());
    return noun.isPresent() && !mereAdjective;
  }

  /** The nominative with the capitals of the printed word. */
  private static Found<String> replacement(Tokens tokens, int at, String nominative) {
    String printed = tokens.word(at);
    String cased =
        printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT))
            ? nominative.toUpperCase(Locale.ROOT)
            : Character.isUpperCase(printed.charAt(0))
                ? nominative.substring(0, 1).toUpperCase(Locale.ROOT) + nominative.substring(1)
                : nominative;
    return new Found<>(tokens.get(at).start(), tokens.get(at).end(), cased);
  }
}
