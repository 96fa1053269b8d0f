package dyak.normalise.token;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Characters that print alike: Latin letters for Cyrillic, what OCR writes for digits ({@code
 * О6.l0.2О16}), dashes and quotes of every kind.
 */
final class LookAlikes {
  private static final String LATIN = "aceopxykmtbhnru";
  private static final String CYRILLIC = "асеорхукмтвнпги";

  /** How many of {@link #LATIN} look Cyrillic even in a word that is all Latin. */
  private static final int SURE = 12;

  private static final String DIGIT_LETTERS = "оol|iізб";
  private static final String DIGITS = "00111136";

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";
  private static final String QUOTES = "\"«»“”„‟'’‘‚`‹›″";

  /** What {@link #mark} gives for each character of ASCII. */
  private static final String[] ASCII_MARKS = new String[128];

  static {
    for (char c = 0; c < ASCII_MARKS.length; c++) {
      ASCII_MARKS[c] = anyMark(c);
    }
  }

  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

  private LookAlikes() {}

  /** The word in lower-case Cyrillic; a word that is plainly Latin stays Latin. */
  static String word(String printed) {
    String russian = russian(printed);
    return russian == null ? lookAlike(printed) : russian;
  }

  /** The word in lower case when all of it is plain Russian letters, else null. */
  private static @Nullable String russian(String printed) {
    char[] letters = printed.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (!isRussian(letters[i])) {
        return null;
      }
      if (letters[i] < 'а') {
        letters[i] = (char) (letters[i] + ('а' - 'А'));
      }
    }
    return new String(letters);
  }

  private static String lookAlike(String printed) {
    String lower =
        Normalizer.normalize(printed, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace('ё', 'е');
    if (lower.chars().noneMatch(LookAlikes::isLatin)) {
      return lower;
    }
    boolean mixed = lower.chars().anyMatch(c -> c >= 'а' && c <= 'я');
    String known = mixed ? LATIN : LATIN.substring(0, SURE);
    boolean folds = lower.chars().filter(LookAlikes::isLatin).allMatch(c -> known.indexOf(c) >= 0);
    return folds ? replaceAll(lower, LATIN, CYRILLIC) : lower;
  }

  /** Whether {@link #digits} takes the character. */
  static boolean mayBeDigit(char printed) {
    return isDigit(printed) || DIGIT_LETTERS.indexOf(Character.toLowerCase(printed)) >= 0;
  }

  /** A word of letters alone, read as the number it looks like: {@code ОЗ} is 03. */
  static Optional<String> digits(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (!isDigit(lower.charAt(i)) && DIGIT_LETTERS.indexOf(lower.charAt(i)) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(replaceAll(lower, DIGIT_LETTERS, DIGITS));
  }

  /** The digits of a word that OCR took for digits turned back into letters: {@code 0ктября}. */
  static String letters(String form) {
    return form.replace('0', 'о').replace('3', 'з').replace('6', 'б');
  }

  static String mark(char printed) {
    return printed < ASCII_MARKS.length ? ASCII_MARKS[printed] : anyMark(printed);
  }

  private static String anyMark(char printed) {
    if (DASHES.indexOf(printed) >= 0) {
      return "-";
    }
    return QUOTES.indexOf(printed) >= 0 ? "\"" : String.valueOf(printed);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a letter from А to я; ё is not among them. */
  static boolean isRussian(char c) {
    return c >= 'А' && c <= 'я';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u2800';
  }

  /** Format characters, accents, fillers, and the small digits of footnotes. */
  static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL, Character.OTHER_NUMBER -> !isSpace(c);
      default -> FILLERS.indexOf(c) >= 0;
    };
  }

  private static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static String replaceAll(String text, String from, String to) {
    StringBuilder replaced = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at >= 0) {
        replaced.setCharAt(i, to.charAt(at));
      }
    }
    return replaced.toString();
  }
}
