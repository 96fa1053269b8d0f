package dyak.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker that opens a list item: {@code 1.}, {@code 2)}, {@code 1.2.}, {@code а)}, {@code IV.},
 * a dash or a bullet.
 *
 * @param number as printed without closing punctuation, or null for a dash or a bullet
 * @param kind the family of markers that counts together
 * @param path the numbers of a decimal marker, {@code [1, 2]} for {@code 1.2.}; the ordinal for a
 *     letter or a Roman numeral; empty for a dash or a bullet
 * @param length how many characters of the line the marker and the space behind it take
 */
public record ListMarker(
    @org.jspecify.annotations.Nullable String number, Kind kind, List<Integer> path, int length) {

  /** Families of markers; items of one list share one. */
  public enum Kind {
    /** {@code 1.}, {@code 1.2.}, {@code 1.2}. */
    DECIMAL,
    /** {@code 1)}. */
    PARENTHESIS,
    /** {@code а)}. */
    LETTER,
    /** {@code IV.}. */
    ROMAN,
    /** {@code -}, {@code –}. */
    DASH,
    /** {@code •}. */
    BULLET
  }

  private static final Pattern DECIMAL =
      Pattern.compile(
          "^(\\d{1,2}(?:\\s?\\.\\s?\\d{1,2}){0,4})(\\s?\\.)?(?=\\s|\\p{Lu}|[«\"(]|(?<=\\d\\.\\d{1,2}\\.)\\p{L})\\s*");
  private static final Pattern PARENTHESIS =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)\\s?\\)\\s*");
  private static final Pattern LETTER = Pattern.compile("^([а-яёa-z])\\s?\\)\\s*");
  private static final Pattern ROMAN = Pattern.compile("^([IVXІХ]{1,6})\\s?[.)]\\s+");
  private static final Pattern DASH =
      Pattern.compile(
          "^[-\\u2010-\\u2015\\u2212](?:\\s+(?=\\P{Nd})|(?=\\p{L}{4})(?!либо|нибудь|таки))");
  private static final Pattern BULLET =
      Pattern.compile(
          "^[\\u2022\\u00B7\\u25AA\\u25CF\\u25E6\\u2043\\u2219\\u25A0\\u25A1\\u2713\\u2714\\u27A2\\uF0B7\\uF0A7\\uF02D\\uF0D8*]\\s*");
  private static final Pattern INFINITIVE = Pattern.compile("\\p{Ll}{3,20}(?:ть|ти|чь)(?:ся)?\\s");
  private static final Pattern DATE =
      Pattern.compile("^\\d{1,2}\\s?\\.\\s?\\d{1,2}\\s?\\.\\s?\\d{2,4}");

  public ListMarker {
    path = List.copyOf(path);
  }

  /** The marker at the start of {@code line}, if there is one. */
  public static Optional<ListMarker> at(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    char first = line.charAt(0);
    if (first >= '0' && first <= '9') {
      return numbered(line);
    }
    if (Character.isUpperCase(first) && "IVXІХ".indexOf(first) < 0) {
      return Optional.empty();
    }
    Matcher letter = LETTER.matcher(line);
    if (letter.lookingAt()) {
      return Optional.of(
          new ListMarker(
              letter.group(1), Kind.LETTER, List.of(ordinal(letter.group(1))), letter.end()));
    }
    Matcher roman = ROMAN.matcher(line);
    if (roman.lookingAt()) {
      String numeral = roman.group(1).replace('І', 'I').replace('Х', 'X');
      return Optional.of(
          new ListMarker(roman.group(1), Kind.ROMAN, List.of(romanValue(numeral)), roman.end()));
    }
    Matcher dash = DASH.matcher(line);
    if (dash.lookingAt()) {
      return Optional.of(new ListMarker(null, Kind.DASH, List.of(), dash.end()));
    }
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      return Optional.of(new ListMarker(null, Kind.BULLET, List.of(), bullet.end()));
    }
    return Optional.empty();
  }

  private static Optional<ListMarker> numbered(String line) {
    if (DATE.matcher(line).lookingAt()) {
      return Optional.empty();
    }
    Matcher parenthesis = PARENTHESIS.matcher(line);
    if (parenthesis.lookingAt()) {
      return Optional.of(
          new ListMarker(
              parenthesis.group(1),
              Kind.PARENTHESIS,
              numbers(parenthesis.group(1)),
              parenthesis.end()));
    }
    Matcher decimal = DECIMAL.matcher(line);
    if (!decimal.lookingAt()) {
      return Optional.empty();
    }
    List<Integer> path = numbers(decimal.group(1));
    boolean closed = decimal.group(2) != null;
    String rest = line.substring(decimal.end());
    // «5 октября», «18 ОО», «1.5 часа» are no markers: without a closing stop only a path before a
    // capital or an infinitive is one
    boolean opensSentence =
        !rest.isEmpty()
            && (!Character.isLowerCase(rest.charAt(0)) || INFINITIVE.matcher(rest).lookingAt());
    if (!closed && (path.size() < 2 || !opensSentence)) {
      return Optional.empty();
    }
    if (path.contains(0) || rest.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new ListMarker(decimal.group(1).replaceAll("\\s", ""), Kind.DECIMAL, path, decimal.end()));
  }

  private static List<Integer> numbers(String path) {
    return Pattern.compile("\\d+")
        .matcher(path)
        .results()
        .map(m -> Integer.valueOf(m.group()))
        .toList();
  }

  private static int ordinal(String letter) {
    int cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя".indexOf(letter);
    return cyrillic >= 0 ? cyrillic + 1 : letter.charAt(0) - 'a' + 1;
  }

  private static int romanValue(String numeral) {
    int sum = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int value = numeral.charAt(i) == 'I' ? 1 : numeral.charAt(i) == 'V' ? 5 : 10;
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }
}
