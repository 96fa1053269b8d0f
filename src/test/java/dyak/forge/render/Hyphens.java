package dyak.forge.render;

/** Where a Russian word may be broken at a line end: between syllables of two letters or more. */
final class Hyphens {
  private static final String VOWELS = "аеёиоуыэюя";

  private Hyphens() {}

  /** Whether {@code word} may be broken before its character at {@code at}. */
  static boolean allowed(String word, int at) {
    if (at < 2 || at > word.length() - 2 || !letters(word)) {
      return false;
    }
    boolean opensSyllable = !vowel(word, at) && vowel(word, at + 1);
    return opensSyllable
        && "ьъй".indexOf(word.charAt(at)) < 0
        && hasVowel(word, 0, at)
        && hasVowel(word, at, word.length());
  }

  private static boolean letters(String word) {
    int end = word.length();
    while (end > 0 && ",.;:)»".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 4
        && word.substring(0, end).chars().allMatch(c -> Character.isLowerCase(c) && c >= 'а');
  }

  private static boolean vowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private static boolean hasVowel(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (vowel(word, i)) {
        return true;
      }
    }
    return false;
  }
}
