package dyak.normalise.abbreviation;

import dyak.normalise.grammar.Endings;
import dyak.normalise.text.Tokens;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the words begin whose first letters an acronym consists of: «С… п… и с… т…» (СПСТ). */
public final class AcronymLetters {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");

  private AcronymLetters() {}

  /** The first word, or -1 when the words before the bracket do not spell the acronym. */
  static int first(Tokens tokens, int last, String acronym) {
    String bare = NO_LETTERS.matcher(acronym).replaceAll("");
    String letters = bare.toLowerCase(Locale.ROOT);
    if (!Endings.isAcronym(bare) || letters.length() < 2) {
      return -1;
    }
    int open = letters.length() - 1;
    int at = last;
    int first = -1;
    int skipped = 0;
    while (at >= 0 && open >= 0 && skipped < 5) {
      String word = tokens.word(at).toLowerCase(Locale.ROOT);
      int taken = taken(word, letters, open);
      if (taken > 0) {
        open -= taken;
        first = at;
        skipped = 0;
      } else if (!word.isEmpty() && word.length() > 2) {
        skipped++;
      }
      at--;
    }
    return open < 0 ? first : -1;
  }

  /** How many of the letters still open a word gives: two for «научно-методический». */
  private static int taken(String word, String letters, int open) {
    if (word.isEmpty()) {
      return 0;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0
        && open > 0
        && word.charAt(hyphen + 1) == letters.charAt(open)
        && word.charAt(0) == letters.charAt(open - 1)) {
      return 2;
    }
    return word.charAt(0) == letters.charAt(open) ? 1 : 0;
  }
}
