package dyak.normalise.text;

import java.util.Arrays;
import java.util.Collection;

/** Some endings of lower-case words, all of them looked for at once, from the last letter on. */
public final class WordEndings {
  /** A letter takes so many bits, so that an ending of up to ten fits into a number. */
  private static final int BITS = 6;

  private static final int LONGEST = Long.SIZE / BITS;

  /** The endings as numbers, sorted. */
  private final long[] codes;

  private WordEndings(Collection<String> endings) {
    codes = endings.stream().mapToLong(WordEndings::code).distinct().sorted().toArray();
  }

  /** {@code endings}: Russian letters. */
  public static WordEndings of(Collection<String> endings) {
    return new WordEndings(endings);
  }

  private static long code(String ending) {
    if (ending.length() > LONGEST) {
      throw new IllegalArgumentException("ending " + ending + ": longer than " + LONGEST);
    }
    long code = 0;
    for (int at = ending.length() - 1; at >= 0; at--) {
      code = code << BITS | letter(ending.charAt(at));
    }
    return code;
  }

  /** A number for a Russian letter, 0 for any other character. */
  private static int letter(char c) {
    if (c >= 'а' && c <= 'я') {
      return c - 'а' + 1;
    }
    return c == 'ё' ? 'я' - 'а' + 2 : 0;
  }

  /** Whether a word ends in one of them, no letter before {@code from} being part of it. */
  public boolean end(String word, int from) {
    long code = 0;
    for (int at = word.length() - 1; at >= from; at--) {
      int letter = letter(word.charAt(at));
      if (letter == 0 || word.length() - at > LONGEST) {
        return false;
      }
      code = code << BITS | letter;
      if (Arrays.binarySearch(codes, code) >= 0) {
        return true;
      }
    }
    return false;
  }
}
