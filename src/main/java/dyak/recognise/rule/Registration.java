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
  private static final Pattern NUMBER =
      Pattern.compile(
          SIGN
              + "\\s*:?\\s*((?=[\\p{L}\\d./_-]*\\d)[\\p{L}\\d](?:[\\p{L}\\d_.()]|\\s?[-–—/]\\s?(?=[\\p{L}\\d]))*)");
  private static final Pattern NUMBER_AND_SUFFIX =
      Pattern.compile("\\G\\s(?:дсп|ДСП|ан|н|р|п|пр)(?!\\p{L})");
  private static final Pattern BLANK_DATE =
      Pattern.compile("[«\"“„]?\\s*_+\\s*[»\"”]?\\s*_*\\s*(?:20\\s?_*\\d{0,2}_*)?\\s*г?\\.?");
  private static final Pattern FILLER =
      Pattern.compile(
          "(?<!\\p{L})(?:от|исх(?:\\.|одящий)?|рег(?:\\.|истрационный)?|номер|дата|года?|г|город|инд)(?!\\p{L})|"
              + SIGN
              + "|[_.,:;«»\"“”„/|()\\s-]+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TOWN =
      Pattern.compile("(?<!\\p{L})(?:г\\.\\s?)?\\p{Lu}\\p{Ll}+(?:-\\p{L}+)*(?!\\p{L})");

  private Registration() {}

  /** A number with its place in the line. */
  public static Optional<Match<String>> number(String line) {
    Matcher match = NUMBER.matcher(line);
    while (match.find()) {
      int end = match.end(1);
      Matcher suffix = NUMBER_AND_SUFFIX.matcher(line).region(end, line.length());
      if (suffix.find()) {
        end = suffix.end();
      }
      String printed = line.substring(match.start(1), end);
      String number = printed.replaceAll("\\s", "").replaceAll("[.(]+$", "");
      boolean brackets = number.indexOf(')') >= 0 && number.indexOf('(') < 0;
      if (!number.contains("_") && !brackets) {
        return Optional.of(new Match<>(match.start(1), end, number));
      }
    }
    return Optional.empty();
  }

  /** The first date of the line, with its place. */
  public static Optional<Match<LocalDate>> date(String line) {
    return Dates.find(line).stream().findFirst();
  }

  /** Whether the line is date and number and nothing else but a kind word or a town. */
  public static boolean isRegistration(String line) {
    boolean numbered = number(line).isPresent() || line.contains("№");
    if (line.length() > 120 || (!numbered && date(line).isEmpty())) {
      return false;
    }
    return !Pattern.compile("\\p{L}{2,}").matcher(rest(line)).find();
  }

  private static String rest(String line) {
    int kind = Cues.isKindHeading(line) ? Cues.kindLength(line) : 0;
    StringBuilder rest = new StringBuilder(line.substring(kind));
    List<int[]> known = new ArrayList<>();
    String tail = rest.toString();
    Dates.find(tail).forEach(date -> known.add(new int[] {date.start(), date.end()}));
    number(tail).ifPresent(number -> known.add(new int[] {number.start(), number.end()}));
    for (int[] span : known) {
      for (int i = span[0]; i < span[1]; i++) {
        rest.setCharAt(i, ' ');
      }
    }
    String left = BLANK_DATE.matcher(rest).replaceAll(" ");
    left = FILLER.matcher(left).replaceAll(" ");
    return TOWN.matcher(left).replaceFirst(" ");
  }
}
