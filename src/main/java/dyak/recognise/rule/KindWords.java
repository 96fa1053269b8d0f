package dyak.recognise.rule;

import dyak.layout.Typography;
import dyak.normalise.text.CueWords;
import dyak.record.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that name the kind of a document (requisite 09), letter-spaced or not. */
public final class KindWords {
  private static final Map<String, Kind> WORDS = words();
  private static final List<String> ATTRIBUTES =
      List.of(
          "информационное", "инструктивное", "сопроводительное", "служебное", "правительственная");

  /** What a line with a kind word begins with: a glance turns most lines away. */
  private static final CueWords FIRST_WORDS =
      CueWords.of(
          Stream.concat(
                  ATTRIBUTES.stream(), WORDS.keySet().stream().map(word -> word.split(" ", 2)[0]))
              .toList());

  private static final Pattern KIND =
      Pattern.compile(
          "(?:(?:"
              + String.join("|", ATTRIBUTES)
              + ") )?("
              + String.join("|", WORDS.keySet()).replace(" ", "\\s?")
              + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SPACED =
      Pattern.compile("(?:\\p{Lu}\\s){3,40}(?!N\\s?\\d)\\p{Lu}(?!\\p{L})");

  /** A word of no more letters is not letter-spaced. */
  private static final int SPACED_LETTERS = 4;

  private static final Pattern SPACED_ANYWHERE =
      Pattern.compile("(?<!\\p{L})(?:\\p{L}\\s){4,40}(?!N\\s?\\d)\\p{L}(?!\\p{L})");

  /**
   * Its number or date behind a kind word: {@code Протокол № 96}, {@code Решение от 12.05.2011}.
   */
  private static final Pattern REGISTERED =
      Pattern.compile("\\s*(?:(?:№|N)\\s*[\\p{Lu}\\d_]|от\\s+[«\"“]?[\\d_])");

  /** Whose it is, date and number: {@code Письмо Росводы от 19 марта 1998 г. N 7 "О плате"}. */
  private static final Pattern OF_BODY =
      Pattern.compile(
          "(?:\\s+[\\p{L}.«»\"()-]+){1,15}?\\s+от\\s+\\d[^№]{4,30}(?:№|\\sN)\\s*[\\p{L}\\d(][^\\s]*(?:\\s*|\\s+[«\"“].*|\\s+Об?\\s.*)");

  /** What a plan is of: the words that a heading in small letters begins with. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\s+(?:(?:\\p{Ll}+ых|работы)\\s+){0,3}(?:мероприятий|работы|действий|проведения|подготовки|реализации)(?!\\p{L})[^.:;]*",
          Pattern.UNICODE_CASE);

  private static final Pattern SPACE = Pattern.compile("\\s");

  private KindWords() {}

  private static Map<String, Kind> words() {
    Map<String, Kind> words = new LinkedHashMap<>();
    words.put("перечень поручений", Kind.ASSIGNMENT_LIST);
    words.put("поручение", Kind.ASSIGNMENT_LIST);
    words.put("приказ", Kind.ORDER);
    words.put("распоряжение", Kind.DIRECTIVE);
    words.put("постановление", Kind.RESOLUTION);
    words.put("решение", Kind.DECISION);
    words.put("протокол", Kind.MINUTES);
    words.put("письмо", Kind.LETTER);
    for (String other :
        List.of(
            "план-график",
            "план",
            "дорожная карта",
            "указ",
            "указание",
            "телефонограмма",
            "телеграмма",
            "телетайпограмма",
            "факсограмма",
            "справка",
            "акт",
            "уведомление",
            "докладная записка",
            "служебная записка",
            "положение",
            "регламент",
            "инструкция",
            "закон",
            "меморандум",
            "соглашение")) {
      words.put(other, Kind.OTHER);
    }
    return words;
  }

  /** Takes the spaces out of letter-spaced words: {@code П Р И К А З} is {@code ПРИКАЗ}. */
  public static String unspaced(String line) {
    return hasSpacedLetters(line)
        ? SPACED_ANYWHERE
            .matcher(line)
            .replaceAll(match -> SPACE.matcher(match.group()).replaceAll(""))
        : line;
  }

  /** Whether so many letters in a row have a blank behind each that a word may be spaced. */
  private static boolean hasSpacedLetters(String line) {
    int alone = 0;
    int at = 0;
    while (at + 1 < line.length() && alone < SPACED_LETTERS) {
      boolean letter = line.charAt(at + 1) <= ' ' && Character.isLetter(line.charAt(at));
      alone = letter ? alone + 1 : 0;
      at += letter ? 2 : 1;
    }
    return alone == SPACED_LETTERS;
  }

  /**
   * The kind of document that a line names when it opens with a kind word, letter-spaced or not.
   */
  public static Optional<Kind> kind(String line) {
    boolean spaced = isSpaced(line);
    if (!spaced && !FIRST_WORDS.beginAt(line, 0)) {
      return Optional.empty();
    }
    var match = KIND.matcher(spaced ? unspaced(line) : line);
    return match.lookingAt() ? Optional.of(kindOf(match.group(1))) : Optional.empty();
  }

  /** The kind of a word, which may have lost its space when letter-spacing was taken out. */
  private static Kind kindOf(String word) {
    String letters = letters(word);
    return WORDS.entrySet().stream()
        .filter(entry -> letters(entry.getKey()).equals(letters))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Kind.OTHER);
  }

  private static String letters(String word) {
    return SPACE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean isSpaced(String line) {
    return line.length() > 1
        && Character.isWhitespace(line.charAt(1))
        && SPACED.matcher(line).lookingAt();
  }

  /** How many characters the kind word takes at the start of {@code line}. */
  public static int length(String line) {
    if (isSpaced(line)) {
      var spaced = SPACED.matcher(line);
      return spaced.lookingAt() ? spaced.end() : 0;
    }
    if (!FIRST_WORDS.beginAt(line, 0)) {
      return 0;
    }
    var match = KIND.matcher(line);
    return match.lookingAt() ? match.end() : 0;
  }

  /**
   * Whether a line opens with a kind word in capitals, or is nothing but it: a heading, not a
   * sentence.
   */
  public static boolean isHeading(String line) {
    int length = length(line);
    if (length == 0 || kind(line).isEmpty()) {
      return false;
    }
    String word = line.substring(0, length);
    return Typography.isCapitals(word)
        || length == line.length()
        || isPlan(line, length)
        || (Character.isUpperCase(line.charAt(0))
            && (REGISTERED.matcher(line).region(length, line.length()).lookingAt()
                || OF_BODY.matcher(line).region(length, line.length()).matches()));
  }

  /** {@code План мероприятий по подготовке к празднику}. */
  private static boolean isPlan(String line, int length) {
    return line.startsWith("План") && PLANNED.matcher(line).region(length, line.length()).matches();
  }
}
