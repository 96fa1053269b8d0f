package dyak.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a mentioned document: {@code 10.03.2020}, {@code «4» августа 2009 года}. */
final class ReferenceDates {
  private static final List<String> MONTHS =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
  private static final String S = "[ \\n\\u00A0]{0,3}";
  private static final String NUMERIC =
      "(?<d>\\d{1,2})S[./-]S(?<m>\\d{1,2})S[./-]S(?<y>\\d{4}|\\d{2})(?!\\d)";
  private static final String VERBAL =
      "[«\"“„]?S(?<day>\\d{1,2})S[»\"”“]?S"
          + "(?<month>(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}{0,6})\\.?S(?<year>\\d{4})";
  private static final String YEAR_WORD = "(?:S(?:г\\.|(?:г|года|году|год)(?!\\p{L})))?";
  private static final Pattern DATE =
      Pattern.compile(("(?iu)(?:" + NUMERIC + "|" + VERBAL + ")" + YEAR_WORD).replace("S", S));

  private ReferenceDates() {}

  /** The date that begins at a place, year word included. */
  static Optional<Match<LocalDate>> at(String text, int start) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.region(start, text.length()).lookingAt()) {
      return Optional.empty();
    }
    try {
      LocalDate date = matcher.group("d") != null ? numeric(matcher) : verbal(matcher);
      return Optional.of(new Match<>(start, matcher.end(), date));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static LocalDate numeric(Matcher matcher) {
    int year = Integer.parseInt(matcher.group("y"));
    return LocalDate.of(
        year < 100 ? (year < 60 ? 2000 : 1900) + year : year,
        Integer.parseInt(matcher.group("m")),
        Integer.parseInt(matcher.group("d")));
  }

  private static LocalDate verbal(Matcher matcher) {
    String month = matcher.group("month").toLowerCase(Locale.ROOT);
    for (int at = 0; at < MONTHS.size(); at++) {
      boolean may = at == 4;
      if (month.startsWith(MONTHS.get(at)) && (!may || month.length() == 3)) {
        return LocalDate.of(
            Integer.parseInt(matcher.group("year")),
            at + 1,
            Integer.parseInt(matcher.group("day")));
      }
    }
    throw new DateTimeException(month);
  }
}
