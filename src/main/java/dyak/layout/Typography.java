package dyak.layout;

import java.util.regex.Pattern;

/**
 * The text rules of the contract: one kind of space, no invisible characters, no hyphen left by a
 * line end.
 */
public final class Typography {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\p{Cc}&&[^\\t\\n\\r\\f]]+");
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
  private static final Pattern BROKEN_WORD = Pattern.compile("\\p{L}{2,}[-\\u2010\\u2011]$");
  private static final Pattern COMPOUND_HEAD =
      Pattern.compile("(?U)(\\p{L}{3,}о|\\p{L}*\\d+)[-\\u2010\\u2011]$");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?U)^\\p{Ll}{3,}(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)\\b");

  private Typography() {}

  /** Collapses spaces of every kind to one space, drops invisible characters, and trims. */
  public static String clean(String text) {
    return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /**
   * How the text of a line goes on in the next: the first line without its line-end hyphen when the
   * hyphen only broke a word, with a space otherwise. A compound adjective («научно-» /
   * «методический») keeps its hyphen.
   */
  static String joint(String first, String next) {
    if (first.endsWith("\u00AD")) {
      return first.substring(0, first.length() - 1);
    }
    boolean goesOn = !next.isEmpty() && Character.isLowerCase(next.charAt(0));
    if (!goesOn || !BROKEN_WORD.matcher(first).find()) {
      return first + " ";
    }
    boolean compound = COMPOUND_HEAD.matcher(first).find() && ADJECTIVE.matcher(next).find();
    return compound ? first : first.substring(0, first.length() - 1);
  }

  /** Drops soft hyphens that are inside a line. */
  static String withoutSoftHyphens(String text) {
    return text.indexOf('\u00AD') < 0 ? text : text.replace("\u00AD", "");
  }
}
