package dyak.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text rules of the contract: one kind of space, no invisible characters, no hyphen left by a
 * line end.
 */
public final class Typography {
  private static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}{2,}[-\\u2010\\u2011]$");

  /** A double name that ends a line: {@code Санкт-} / {@code Петербурга}. */
  private static final Pattern DOUBLE_NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:\\p{Lu}\\p{Ll}+|САНКТ|НОВО|СЕВЕРО|ЮГО|ЮЖНО|ЗАПАДНО|ВОСТОЧНО|КАБАРДИНО|КАРАЧАЕВО|ХАНТЫ|ЯМАЛО|ЙОШКАР|УЛАН|РОСТОВ|КОМСОМОЛЬСК)[-\\u2010\\u2011]$");

  private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\p{L}|^(?:НА|на)-");
  private static final Pattern COMPOUND_HEAD =
      Pattern.compile("(?U)(\\p{L}{3,}о|\\p{L}*\\d+)[-\\u2010\\u2011]$");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?U)^\\p{Ll}{3,}(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)\\b");

  /** Two trades of one person: {@code педагог-} / {@code психолог}. */
  private static final Pattern TRADE =
      Pattern.compile(
          "(?iuU)(?<!\\p{L})(?:педагог|инженер|врач|учител|тренер|мастер|воспитател|слесар|техник|механик|художник|библиотекар|лаборант|фельдшер|секретар|бухгалтер|специалист|инспектор|пристав|консультант)\\p{L}{0,3}[-\\u2010\\u2011]$");

  private static final Pattern SECOND_TRADE =
      Pattern.compile(
          "(?iuU)^(?:психолог|организатор|библиотекар|логопед|дефектолог|методист|консультант|инструктор|эксперт|преподавател|терапевт|хирург|педиатр|стоматолог|программист|конструктор|технолог|механик|электрик|исследовател|специалист|администратор|делопроизводител|референт|кассир|оператор|ревизор|исполнител|сантехник|наставник|предметник|эпидемиолог|лаборант)");

  private static final Pattern COMPOUND =
      Pattern.compile("(?<!\\p{L})\\p{L}{2,40}(?:-\\p{L}{1,40}){1,4}");

  /** A line-end hyphen is looked at with the word before it, which is no longer than this. */
  static final int LONGEST_WORD = 60;

  private Typography() {}

  /** Collapses spaces of every kind to one space, drops invisible characters, and trims. */
  public static String clean(String text) {
    return isClean(text) ? text : cleaned(text);
  }

  /** Whether a text prints nothing. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has no small letter: it is printed in capitals, or has no letters at all. */
  public static boolean isCapitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.toUpperCase(c) != c) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClean(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && !clean.isEmpty()) {
          clean.append(' ');
        }
        clean.append(c);
        space = false;
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(char c) {
    boolean usual = (c > ' ' && c < '\u007F') || (c > '\u00A0' && c < '\u1680');
    return usual || (!isSpace(c) && !isInvisible(c));
  }

  private static boolean isSpace(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\f', '\r', '\u00A0', '\u1680', '\u2028', '\u2029' -> true;
      case '\u202F', '\u205F', '\u3000' -> true;
      default -> c >= '\u2000' && c <= '\u200A';
    };
  }

  /** A control character, or one that only steers how text is joined or which way it runs. */
  private static boolean isInvisible(char c) {
    return c < ' '
        || (c >= '\u007F' && c <= '\u009F')
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\uFEFF';
  }

  /** The words of lines as one text: joined by spaces, broken words made whole. */
  public static String joined(Iterable<String> lines) {
    StringBuilder words = new StringBuilder();
    for (String line : lines) {
      if (!words.isEmpty()) {
        int tail = Math.max(0, words.length() - LONGEST_WORD);
        String joint = joint(words.substring(tail), line, Set.of());
        words.setLength(tail);
        words.append(joint);
      }
      words.append(line);
    }
    return words.toString();
  }

  /**
   * How the text of a line goes on in the next: the first line without its line-end hyphen when the
   * hyphen only broke a word, with a space otherwise. A compound keeps its hyphen: an adjective
   * («научно-» / «методический»), or a word that {@code compounds}, the hyphenated words printed
   * elsewhere in the letter, has.
   */
  static String joint(String first, String next, Set<String> compounds) {
    if (first.endsWith("\u00AD")) {
      return first.substring(0, first.length() - 1);
    }
    if (!endsInHyphen(first)) {
      return first + " ";
    }
    if (DOUBLE_NAME.matcher(first).find() && NAME.matcher(next).find()) {
      return first;
    }
    boolean goesOn = !next.isEmpty() && Character.isLowerCase(next.charAt(0));
    if (!goesOn || !BROKEN_WORD.matcher(first).find()) {
      return first + " ";
    }
    boolean compound =
        (COMPOUND_HEAD.matcher(first).find() && ADJECTIVE.matcher(next).find())
            || (TRADE.matcher(first).find() && SECOND_TRADE.matcher(next).find());
    return compound || compounds.contains(wordAcross(first, next))
        ? first
        : first.substring(0, first.length() - 1);
  }

  private static boolean endsInHyphen(String line) {
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    return last == '-' || last == '\u2010' || last == '\u2011';
  }

  private static String wordAcross(String first, String next) {
    int start = first.length();
    while (start > 0 && isWordPart(first.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < next.length() && isWordPart(next.charAt(end))) {
      end++;
    }
    return (first.substring(start) + next.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  private static boolean isWordPart(char letter) {
    return Character.isLetter(letter) || letter == '-';
  }

  /** The hyphenated words of a text, in lower case. */
  static Set<String> compounds(String text) {
    if (text.indexOf('-') < 0) {
      return Set.of();
    }
    Set<String> compounds = new HashSet<>();
    COMPOUND
        .matcher(text)
        .results()
        .forEach(match -> compounds.add(match.group().toLowerCase(Locale.ROOT)));
    return compounds;
  }

  /** Drops soft hyphens that are inside a line. */
  static String withoutSoftHyphens(String text) {
    return text.indexOf('\u00AD') < 0 ? text : text.replace("\u00AD", "");
  }
}
