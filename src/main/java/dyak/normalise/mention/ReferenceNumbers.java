package dyak.normalise.mention;

import dyak.normalise.text.Found;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a mentioned document without № and spaces: {@code 97ВХ-1}, {@code 54-2627}. */
public final class ReferenceNumbers {
  private static final String S = "[\\s\\u00A0]{0,3}";
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:(?:за|рег(?:истрационный)?\\.?|исх(?:одящий)?\\.?|вх(?:одящий)?\\.?)S)?(?:№№?|N[º°o]?(?=[\\s\\u00A0]?\\d)|Nº)S"
              .replace("S", S));
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\p{L}\\d]{1,20}(?:[./_–-][\\p{L}\\d]{1,20}){0,8}"
              + "(?:[ \\u00A0](?:-[ \\u00A0]?)?(?:ФЗ|ФКЗ|ОЗ|РЗ|ПП|КЗ)(?![\\p{L}])"
              + "|[ \\u00A0]?-[ \\u00A0]?(?:\\d[\\p{L}\\d/.-]{0,15}|рп?|пр?|пп|ос|од)(?![\\p{L}\\d])"
              + "|[ \\u00A0]\\p{Lu}{1,3}-\\d{1,5})?");
  private static final Pattern DESIGNATION =
      Pattern.compile("\\p{Lu}{1,5}(?:[.-]|[ \\u00A0])?\\d[\\d.]*+(?:-\\d[\\d.]*+)*");

  private static final Pattern GLUED = Pattern.compile("\\d{1,6}от");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern LAW = Pattern.compile("(?<=\\d)-Ф[ЗЭ3З]$");
  private static final Pattern THREE = Pattern.compile("(?<![\\p{L}])[Зз](?=[\\dбО])");
  private static final Pattern SIX = Pattern.compile("(?<=\\d)б(?=\\d|а?н$|р$|п$|$)");

  private ReferenceNumbers() {}

  /** The number that begins with its sign at a place. */
  static Optional<Found<String>> at(String text, int start) {
    Matcher sign = SIGN.matcher(text);
    if (!sign.region(start, text.length()).lookingAt()) {
      return Optional.empty();
    }
    return bare(text, sign.end());
  }

  /** The number that begins at a place without a sign: the next one of a list. */
  static Optional<Found<String>> bare(String text, int start) {
    Matcher number = NUMBER.matcher(text);
    if (!number.region(start, text.length()).lookingAt()) {
      return Optional.empty();
    }
    String printed = number.group();
    int end = number.end();
    if (GLUED.matcher(printed).matches()) {
      printed = printed.substring(0, printed.length() - 2);
      end -= 2;
    }
    String value = repaired(BLANKS.matcher(printed).replaceAll(""));
    boolean digits = value.chars().anyMatch(Character::isDigit);
    return digits ? Optional.of(new Found<>(start, end, value)) : Optional.empty();
  }

  /** OCR reads {@code 131-ФЗ} as {@code 13.1-ФЭ} and {@code 36ан} as {@code Збан}. */
  private static String repaired(String number) {
    String law = LAW.matcher(number).replaceFirst("-ФЗ");
    if (!law.equals(number) || number.endsWith("-ФЗ")) {
      return law.replace(".", "");
    }
    return SIX.matcher(THREE.matcher(number).replaceAll("3")).replaceAll("6");
  }

  /** A designation that needs no sign: {@code Р.002-2010}, {@code СТО-14}. */
  static Optional<Found<String>> designation(String text, int start) {
    Matcher matcher = DESIGNATION.matcher(text);
    return matcher.region(start, text.length()).lookingAt()
        ? Optional.of(
            new Found<>(start, matcher.end(), matcher.group().replaceAll("[\\s\\u00A0]+", "")))
        : Optional.empty();
  }
}
