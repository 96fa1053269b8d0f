package dyak.normalise.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words by which a text is seen to be worth a pattern, whatever their case. All are looked for at
 * once, a letter at a time: at most places of a text the first letter already is none of theirs.
 */
public final class CueWords {
  private static final int CHARACTERS = '№' + 1;
  private static final int NONE = -1;

  /** A number for each character of the words, the same for its capital; 0 for all others. */
  private final byte[] numbers = new byte[CHARACTERS];

  /** For each state the state behind each character; at 0 whether a word ends there. */
  private final int[][] states;

  /** The characters that a word begins with. */
  private final boolean[] first = new boolean[CHARACTERS];

  private CueWords(Collection<String> words) {
    String letters = distinctLetters(words);
    number(letters);
    List<int[]> grown = new ArrayList<>();
    grown.add(state(letters.length()));
    words.forEach(word -> add(word, grown));
    states = grown.toArray(int[][]::new);
    for (char c = 0; c < CHARACTERS; c++) {
      first[c] = behind(0, c) >= 0;
    }
  }

  /** {@code words}: in lower case. */
  public static CueWords of(String... words) {
    return new CueWords(List.of(words));
  }

  public static CueWords of(Collection<String> words) {
    return new CueWords(words);
  }

  private static String distinctLetters(Collection<String> words) {
    return String.join("", words)
        .chars()
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private void number(String letters) {
    byte number = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      number++;
      numbers[letter] = number;
      numbers[Character.toUpperCase(letter)] = number;
    }
  }

  private static int[] state(int letters) {
    int[] state = new int[letters + 1];
    Arrays.fill(state, NONE);
    return state;
  }

  private void add(String word, List<int[]> grown) {
    int at = 0;
    for (int i = 0; i < word.length(); i++) {
      int[] from = grown.get(at);
      int number = numbers[word.charAt(i)];
      if (from[number] == NONE) {
        from[number] = grown.size();
        grown.add(state(from.length - 1));
      }
      at = from[number];
    }
    grown.get(at)[0] = at;
  }

  /** Whether one of the words begins at a place. */
  public boolean beginAt(String text, int place) {
    int state = 0;
    for (int at = place; at < text.length(); at++) {
      state = behind(state, text.charAt(at));
      if (state < 0 || states[state][0] >= 0) {
        return state >= 0;
      }
    }
    return false;
  }

  private int behind(int state, char c) {
    int number = c < CHARACTERS ? numbers[c] : 0;
    return number == 0 ? NONE : states[state][number];
  }

  private boolean opens(char c) {
    return c < CHARACTERS && first[c];
  }

  /** Whether one of the words stands anywhere, inside of another word even. */
  public boolean areIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (opens(text.charAt(at)) && beginAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** The next place, this one or one behind it, where a word begins with one of these; or -1. */
  public int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (opens(text.charAt(at))
          && beginAt(text, at)
          && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) {
        return at;
      }
    }
    return -1;
  }
}
