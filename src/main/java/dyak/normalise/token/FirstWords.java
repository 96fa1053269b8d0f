package dyak.normalise.token;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that the wordings of some tables begin with. Most words of a sentence are none of them,
 * and nothing has to be tried at those.
 */
public final class FirstWords {
  private final Set<String> words;
  private final Set<String> stems;

  /** The stems by the letter they begin with, letters 64 places apart together. */
  private final String[][] byInitial;

  /** A bit for the first letter of each word and stem. */
  private final long initials;

  private FirstWords(Set<String> words, Set<String> stems) {
    this.words = words;
    this.stems = stems;
    this.byInitial = new String[Long.SIZE][];
    for (int i = 0; i < Long.SIZE; i++) {
      int initial = i;
      byInitial[i] = stems.stream().filter(stem -> initial(stem) == initial).toArray(String[]::new);
    }
    this.initials = bits(words) | bits(stems);
  }

  private static long bits(Collection<String> forms) {
    return forms.stream().mapToLong(form -> 1L << initial(form)).reduce(0, (a, b) -> a | b);
  }

  private static int initial(String form) {
    return form.charAt(0) % Long.SIZE;
  }

  public static FirstWords of(PhraseTable<?>... tables) {
    Set<String> words = new HashSet<>();
    Set<String> stems = new HashSet<>();
    for (PhraseTable<?> table : tables) {
      words.addAll(table.firstWords());
      stems.addAll(table.firstStems());
    }
    return new FirstWords(words, stems);
  }

  /** These and those of other tables. */
  public FirstWords and(FirstWords... others) {
    Set<String> allWords = new HashSet<>(words);
    Set<String> allStems = new HashSet<>(stems);
    for (FirstWords other : others) {
      allWords.addAll(other.words);
      allStems.addAll(other.stems);
    }
    return new FirstWords(allWords, allStems);
  }

  /** These and some single words. */
  public FirstWords and(Collection<String> more) {
    return and(new FirstWords(new HashSet<>(more), Set.of()));
  }

  /** Whether some wording may begin with a word or mark of that form. */
  public boolean contain(String form) {
    if (form.isEmpty() || (initials & (1L << initial(form))) == 0) {
      return false;
    }
    if (words.contains(form)) {
      return true;
    }
    for (String stem : byInitial[initial(form)]) {
      if (form.startsWith(stem)) {
        return true;
      }
    }
    return false;
  }
}
