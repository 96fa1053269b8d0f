package dyak.ingest.text;

import java.util.regex.Pattern;

/** Marks inside a line that print nothing: emphasis, links, escapes, character references. */
final class Inline {
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s)+");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[[^\\]\\[]{0,300}\\]\\([^()\\s]{0,500}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\[]{1,300})\\]\\([^()\\s]{1,500}\\)");
  private static final Pattern AUTOLINK =
      Pattern.compile("<(https?://[^<>\\s]{1,500}|(?:mailto:)?[\\w.+-]{1,80}@[\\w.-]{1,80})>");
  private static final Pattern UNDERLINED =
      Pattern.compile("(?<![_\\w])__(?=[^_\\s])([^_]{1,300})(?<=[^_\\s])__(?![_\\w])");
  private static final Pattern SLANTED =
      Pattern.compile("(?<![*\\w])\\*(?=[^*\\s])([^*]{1,300})(?<=[^*\\s])\\*(?![*\\w])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~])");
  private static final Pattern BOLD = Pattern.compile("\\*\\*");

  private Inline() {}

  /** The text without marks, but for those of bold, which reach over lines. */
  static String plain(String text) {
    String words = text;
    if (words.indexOf('#') >= 0) {
      words = HEADING.matcher(words).replaceFirst("**$1**");
    }
    if (words.indexOf('>') >= 0) {
      words = AUTOLINK.matcher(QUOTE.matcher(words).replaceFirst("")).replaceAll("$1");
    }
    if (words.indexOf("](") >= 0) {
      words = LINK.matcher(IMAGE.matcher(words).replaceAll("")).replaceAll("$1");
    }
    if (words.indexOf("__") >= 0) {
      words = UNDERLINED.matcher(words).replaceAll("$1");
    }
    if (words.indexOf('*') >= 0) {
      words = SLANTED.matcher(words).replaceAll("$1");
    }
    if (words.indexOf('\\') >= 0) {
      words = ESCAPE.matcher(words).replaceAll("$1");
    }
    return words.indexOf('&') < 0 ? words : References.resolve(words);
  }

  static int boldMarks(String text) {
    return text.indexOf("**") < 0 ? 0 : (int) BOLD.matcher(text).results().count();
  }

  static String withoutBold(String text) {
    return text.replace("**", "");
  }
}
