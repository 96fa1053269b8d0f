package dyak.layout.geometry;

import dyak.layout.ListMarker;
import java.util.regex.Pattern;

/** What the look of a line's text says about standing beside another. */
final class LineShape {
  private static final String INITIALS = "[А-ЯЁA-Z]\\.\\s?(?:[А-ЯЁA-Z]\\.)?";
  private static final String SURNAME = "[А-ЯЁ][А-ЯЁа-яё]+(?:-[А-ЯЁ][А-ЯЁа-яё]+)?";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[_/]+\\s*)?/?\\s?(?:"
              + (INITIALS + "\\s?" + SURNAME)
              + ("|" + SURNAME + "\\s" + INITIALS)
              + ("|" + SURNAME + "(?:\\s" + SURNAME + "){1,2}")
              + ")\\s?/?");
  private static final Pattern DATIVE = Pattern.compile("[а-яё](?:у|ю|ой)(?=\\s|$)");
  private static final Pattern DATE_NUMBER_OR_PLACE =
      Pattern.compile(
          "(?:№|N\\s?\\d|от\\s|г\\.|гор\\.|город\\s|пос\\.|[«\"]?\\s?[\\d_]|[А-ЯЁ][а-яё-]{1,20}\\s{1,9}№).{0,32}");
  private static final Pattern RULE = Pattern.compile("[_\\s/.(]*(?:\\(?подпись\\)?)?[_\\s/.)]*");

  private LineShape() {}

  /** {@code И.И. Иванов}, {@code Иванов Иван Иванович}: what stands right of a position. */
  static boolean isName(String text) {
    return text.length() <= 60 && NAME.matcher(text).matches();
  }

  /** {@code Иванову И.И.}, {@code Петровой А.А.}: a name in the dative. */
  static boolean isNameOfAddressee(String text) {
    return isName(text) && DATIVE.matcher(text).find();
  }

  /** {@code № 45}, {@code 12.09.2019}, {@code г. Омск}: pieces of one row of a form. */
  static boolean isDateNumberOrPlace(String text) {
    return DATE_NUMBER_OR_PLACE.matcher(text).matches();
  }

  /** Underscores to write on, with nothing but «(подпись)». */
  static boolean isBlankToFill(String text) {
    return RULE.matcher(text).matches();
  }

  /** {@code 1.}, {@code а)}, a bullet: what hangs left of a list item. */
  static boolean isMarker(String text) {
    return text.length() <= 3
        || (text.length() <= 9
            && ListMarker.at(text + " Текст")
                .filter(marker -> marker.length() >= text.length())
                .isPresent());
  }

  /** A line of a heading: words, and no small letter. */
  static boolean inCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isLetter).count() >= 4;
  }

  static boolean startsWithDash(String text) {
    return !text.isEmpty() && "-–—".indexOf(text.charAt(0)) >= 0;
  }

  static boolean endsWithColon(String text) {
    return text.endsWith(":");
  }

  /** Whether a sentence or an item of a list ends here. */
  static boolean stops(String line) {
    return !line.isEmpty() && ".!?:;".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether a sentence runs on from one line to the next. */
  static boolean flows(String line, String next) {
    return !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && !line.isEmpty()
        && !stops(line);
  }
}
