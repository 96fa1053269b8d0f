package dyak.recognise.rule;

import dyak.normalise.Dates;
import dyak.normalise.Match;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of date and number: {@code 12.09.2019 № 1.0874/4372}, {@code от 22 мая 2020 года № 131},
 * {@code № 50} (requisites 10 and 11). A line that says anything else, such as {@code СОШ № 5}, is
 * none.
 */
public final class Registration {
  private static final String SIGN = "(?:№|N[°ºo]?(?![\\p{L}])|Nº|(?<![\\p{L}])No(?![\\p{L}]))";
  private static final String DIGITS =
      "((?:\\p{Lu}{1,4}\\s(?=\\d+[/-]))?(?=[\\p{L}\\d./_-]*\\d)[\\p{L}\\d](?:[\\p{L}\\d.()]|\\s?[-–—/]\\s?(?=[\\p{L}\\d]))*@?)";
  private static final Pattern NUMBER = Pattern.compile(SIGN + "[\\s_]*:?[\\s_]*" + DIGITS);

  /** A number without its sign: {@code 2-01/22 от 04.02.2009}. */
  private static final Pattern BARE_NUMBER =
      Pattern.compile(
          "(?:исх\\.?\\s*)?((?=[\\p{L}\\d./-]*\\d)[\\p{L}\\d][\\p{L}\\d./-]*)\\s+от\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A blank filled by hand: {@code «08»____08_______2013}. */
  private static final Pattern FILLED_BLANK =
      Pattern.compile("[«\"“„]?\\s*(\\d{1,2})\\s*[»\"”]?[\\s_]+(\\d{1,2})[\\s_]+((?:19|20)\\d{2})");

  private static final Pattern NUMBER_AND_SUFFIX =
      Pattern.compile("\\G\\s(?:дсп|ДСП|ФЗ|ФКЗ|ОЗ|ГД|ан|н|р|п|пр)(?!\\p{L})");
  private static final Pattern BLANK_DATE =
      Pattern.compile("[«\"“„]?\\s*_+\\s*[»\"”]?\\s*_*\\s*(?:20\\s?_*\\d{0,2}_*)?\\s*г?\\.?");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?<!\\p{L})(?:от|заседани[ея]|совещани[ея]|исх(?:\\.|одящий)?|рег(?:\\.|истрационный)?|номер|дата|года?|г|город|инд)(?!\\p{L})|"
              + SIGN
              + "|[_.,:;«»\"“”„/|()\\s-]+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A document's name beside its date is no town: {@code Постановления от …} cites another. */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?<!\\p{L})(?:г\\.\\s?)?"
              + "(?!Постановлен|Распоряжен|Решен|Приказ|Письм|Протокол|Указ|Закон|Телеграмм|Экз|Копия)"
              + "\\p{Lu}\\p{Ll}+(?:-\\p{L}+)*(?!\\p{L})");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern LAST_SIGNS = Pattern.compile("[.(]+$");
  private static final Pattern FIGURES = Pattern.compile("[\\d.\\s]+(?:г\\.?\\s*){1,2}");
  private static final Pattern MARKED_TOWN =
      Pattern.compile(
          "(?<!\\p{L})(?:г|с|п|х|пос|пгт|дер)\\.\\s?\\p{Lu}\\p{L}+(?:[\\s-]\\p{Lu}\\p{L}+){0,2}");

  private static final Pattern MEETING =
      Pattern.compile(
          "(?:\\p{L}+(?:ого|его)\\s)?(?:заседани|совещани|собрани|коллеги|конференци|педсовет)\\p{L}*(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TAIL = Pattern.compile("\\s+(?=от\\s+[«\"“]?\\d|№\\s*\\d)");

  /** A longer line says more than date and number. */
  private static final int LONGEST = 120;

  private Registration() {}

  /** A number with its place in the line. */
  public static Optional<Match<String>> number(String line) {
    boolean signed = line.indexOf('№') >= 0 || line.indexOf('N') >= 0;
    return (signed ? signedNumber(line) : Optional.<Match<String>>empty())
        .or(() -> bareNumber(line));
  }

  private static Optional<Match<String>> signedNumber(String line) {
    Matcher match = NUMBER.matcher(line);
    while (match.find()) {
      int end = match.end(1);
      Matcher suffix = NUMBER_AND_SUFFIX.matcher(line).region(end, line.length());
      if (suffix.find()) {
        end = suffix.end();
      }
      String printed = line.substring(match.start(1), end);
      String number = LAST_SIGNS.matcher(SPACE.matcher(printed).replaceAll("")).replaceAll("");
      boolean brackets = number.indexOf(')') >= 0 && number.indexOf('(') < 0;
      if (!brackets) {
        return Optional.of(new Match<>(match.start(1), end, number));
      }
    }
    return Optional.empty();
  }

  private static Optional<Match<String>> bareNumber(String line) {
    Matcher bare = BARE_NUMBER.matcher(line);
    return bare.lookingAt() && Dates.find(bare.group(1)).isEmpty()
        ? Optional.of(new Match<>(bare.start(1), bare.end(1), bare.group(1)))
        : Optional.empty();
  }

  /**
   * Where date and number begin at the end of a heading: {@code заседания комиссии от 12.05.2020 №
   * 5}; -1 where they do not, or where a title names another document by them.
   */
  public static int endOfHeading(String heading) {
    if (!MEETING.matcher(heading).lookingAt()) {
      return -1;
    }
    Matcher start = TAIL.matcher(heading);
    while (start.find()) {
      if (isRegistration(heading.substring(start.start()).strip())) {
        return start.start();
      }
    }
    return -1;
  }

  /** The town that stands beside date and number, with its place. */
  public static Optional<Match<String>> town(String line) {
    if (!isRegistration(line)) {
      return Optional.empty();
    }
    int kind = KindWords.isHeading(line) ? KindWords.length(line) : 0;
    String left = withoutValues(line.substring(kind));
    Matcher marked = MARKED_TOWN.matcher(left);
    if (marked.find()) {
      return Optional.of(new Match<>(kind + marked.start(), kind + marked.end(), marked.group()));
    }
    Matcher town =
        TOWN.matcher(FILLER.matcher(left).replaceAll(found -> " ".repeat(found.group().length())));
    return town.find()
        ? Optional.of(new Match<>(kind + town.start(), kind + town.end(), town.group()))
        : Optional.empty();
  }

  /** The first date of the line, with its place. */
  public static Optional<Match<LocalDate>> date(String line) {
    return Dates.find(line).stream()
        .findFirst()
        .or(() -> filledBlank(line))
        .or(() -> onUnderscores(line));
  }

  /** Typed onto the underscores of a blank: {@code «_29_» __марта__ 2016 г.}. */
  private static Optional<Match<LocalDate>> onUnderscores(String line) {
    return line.indexOf('_') < 0
        ? Optional.empty()
        : Dates.find(line.replace('_', ' ')).stream().findFirst();
  }

  private static Optional<Match<LocalDate>> filledBlank(String line) {
    Matcher blank = FILLED_BLANK.matcher(line);
    if (!blank.find()) {
      return Optional.empty();
    }
    String date = blank.group(1) + "." + blank.group(2) + "." + blank.group(3);
    return Dates.parse(date).map(value -> new Match<>(blank.start(), blank.end(), value));
  }

  /** Whether the line is date and number and nothing else but a kind word or a town. */
  public static boolean isRegistration(String line) {
    if (line.length() > LONGEST || closesQuotes(line)) {
      return false;
    }
    if (!hasSignOrFigure(line)) {
      return false;
    }
    boolean numbered = line.indexOf('№') >= 0 || number(line).isPresent();
    return (numbered || date(line).isPresent()) && !WORD.matcher(rest(line)).find();
  }

  /** Every number and every date has a figure; a number may be left to be filled in. */
  private static boolean hasSignOrFigure(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '№' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  /** The end of a name that began on a line above: {@code № 12»}. */
  private static boolean closesQuotes(String line) {
    return line.endsWith("»") && line.indexOf('«') < 0;
  }

  private static String rest(String line) {
    int kind = KindWords.isHeading(line) ? KindWords.length(line) : 0;
    String left = BLANK_DATE.matcher(withoutValues(line.substring(kind))).replaceAll(" ");
    left = MARKED_TOWN.matcher(left).replaceFirst(" ");
    left = FILLER.matcher(left).replaceAll(" ");
    return TOWN.matcher(left).replaceFirst(" ");
  }

  private static boolean inFigures(String line, Match<?> value) {
    return FIGURES.matcher(line.substring(value.start(), value.end())).matches();
  }

  /** The «г.» behind a date in figures is that of a town: {@code 14.02.2019 г. Томск}. */
  private static final Pattern DATE_AND_TOWN =
      Pattern.compile("(?<=\\d{4})(?:\\s?г\\.)?\\s+г\\.\\s?(?=\\p{Lu}\\p{Ll})");

  /** The first «г.» is that of the year: {@code 14 февраля 2019 г. г. Томск}. */
  private static final Pattern TWICE_MARKED = Pattern.compile("г\\.\\s+г\\.");

  /** The line with spaces in the place of its dates and its number. */
  private static String withoutValues(String line) {
    StringBuilder rest = new StringBuilder(line);
    List<Match<?>> known = new ArrayList<>(Dates.find(line));
    if (known.isEmpty()) {
      filledBlank(line).or(() -> onUnderscores(line)).ifPresent(known::add);
    }
    number(line).ifPresent(known::add);
    Matcher beforeTown = DATE_AND_TOWN.matcher(line);
    int town = beforeTown.find() ? beforeTown.start() : line.length();
    for (Match<?> value : known) {
      boolean takesTown =
          value.start() < town
              && value.end() > town
              && (inFigures(line, value) || TWICE_MARKED.matcher(beforeTown.group()).find());
      int end = takesTown ? town : value.end();
      for (int i = value.start(); i < end; i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }
}
