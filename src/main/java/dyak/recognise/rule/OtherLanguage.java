package dyak.recognise.rule;

import java.util.regex.Pattern;

/** What a bilingual blank prints in another language of Russia, written in Cyrillic too. */
final class OtherLanguage {
  /** Kind words of other languages of Russia that are spelled with Russian letters. */
  private static final Pattern OTHER_KIND =
      Pattern.compile(
          "(?:боерык|карар|хушу|йышану|уураах|доктаал|айтыышкын|пунчал|тогтаал|тогтавр|захиралта|бегим|буйрук)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private OtherLanguage() {}

  /**
   * Whether a text has letters of another language than Russian that is written in Cyrillic, or the
   * question marks that a Russian code page leaves of them.
   */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOtherCyrillic(text.charAt(i)) || (text.charAt(i) == '?' && touchesLetter(text, i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is the kind word of an act in another language of Russia. */
  static boolean isKind(String line) {
    return OTHER_KIND.matcher(line).matches();
  }

  private static boolean isOtherCyrillic(char c) {
    return (c >= '\u0402' && c <= '\u040F') || (c >= '\u0452' && c <= '\u052F');
  }

  private static boolean touchesLetter(String text, int at) {
    return (at > 0 && Character.isLetter(text.charAt(at - 1)))
        || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
  }
}
