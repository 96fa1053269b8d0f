package dyak.normalise.calendar;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.MonthNames;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.Read;
import dyak.normalise.token.Token;
import dyak.normalise.token.Tokens;
import java.util.Optional;
import java.util.Set;

/**
 * One day with or without its year: {@code 06.07.2020}, {@code «06» октября 2016 год}, {@code
 * 01.10.}
 */
public final class DateReader {
  private static final Set<String> BEFORE_DATE =
      Set.of("до", "с", "со", "по", "к", "от", "на", "за", "позднее", "позже", "срок");

  private static final FirstWords NUMERALS = FirstWords.of().and(Numerals.words());

  private DateReader() {}

  public static Optional<Read<NamedPeriod>> read(Tokens tokens, int at) {
    return !mayBegin(tokens, at) || continuesNumber(tokens, at)
        ? Optional.empty()
        : iso(tokens, at)
            .or(() -> digital(tokens, at))
            .or(() -> verbal(tokens, at))
            .map(read -> read.until(Weekdays.skipNote(tokens, read.end())));
  }

  /** Figures or what looks like them, a quoted day, a numeral; most words are turned away here. */
  private static boolean mayBegin(Tokens tokens, int at) {
    Token token = tokens.get(at);
    return token.isNumber() || token.form().length() <= 2 || NUMERALS.contain(token.form());
  }

  /** {@code 2.3} of {@code 1.2.3}: part of a longer number, not the beginning of anything. */
  static boolean continuesNumber(Tokens tokens, int at) {
    Token before = tokens.get(at - 1);
    return tokens.get(at).glued()
        && (before.is(".") || before.is("/"))
        && before.glued()
        && tokens.get(at - 2).isNumber();
  }

  private static Optional<Read<NamedPeriod>> iso(Tokens tokens, int at) {
    boolean form =
        tokens.form(at).length() == 4
            && isGlued(tokens, at + 1, "-")
            && isGlued(tokens, at + 3, "-")
            && tokens.form(at + 2).length() == 2
            && tokens.form(at + 4).length() == 2;
    int year = form ? YearReader.fourDigits(tokens, at) : -1;
    return year < 0
        ? Optional.empty()
        : day(tokens.get(at + 2).number(), tokens.get(at + 4).number(), new YearMark.Printed(year))
            .map(day -> new Read<>(day, at + 5));
  }

  private static Optional<Read<NamedPeriod>> digital(Tokens tokens, int at) {
    int day = twoDigits(tokens, at);
    int month = twoDigits(tokens, at + 2);
    if (day < 0 || month < 0) {
      return Optional.empty();
    }
    Optional<Read<YearMark>> year = digitalYear(tokens, at);
    return year.flatMap(mark -> day(month, day, mark.value()).map(date -> mark.map(m -> date)));
  }

  /** The year of {@code 06.07.2020} and its like, and where the date ends. */
  private static Optional<Read<YearMark>> digitalYear(Tokens tokens, int at) {
    if (!isPoint(tokens, at + 1)) {
      return isStroke(tokens, at + 1) ? fullYear(tokens, at + 4) : Optional.empty();
    }
    if (!isPoint(tokens, at + 3)) {
      return withoutYear(tokens, at, at + 3);
    }
    return fullYear(tokens, at + 4)
        .or(() -> shortYear(tokens, at))
        .or(() -> withoutYear(tokens, at, tokens.skipGlued(at + 3, ".")));
  }

  private static Optional<Read<YearMark>> fullYear(Tokens tokens, int at) {
    int year = YearReader.fourDigits(tokens, at);
    return year > 0 && !goesOn(tokens, at + 1)
        ? Optional.of(new Read<>(new YearMark.Printed(year), YearReader.YEAR.skip(tokens, at + 1)))
        : Optional.empty();
  }

  private static Optional<Read<YearMark>> shortYear(Tokens tokens, int at) {
    Token year = tokens.get(at + 4);
    int end = YearReader.YEAR.skip(tokens, at + 5);
    boolean clear =
        end > at + 5
            || (tokens.form(at + 2).length() == 2
                && (tokens.form(at).length() == 2 || BEFORE_DATE.contains(tokens.form(at - 1))));
    return year.number() >= 0 && year.form().length() == 2 && clear && !goesOn(tokens, at + 5)
        ? Optional.of(new Read<>(new YearMark.TwoDigits(year.number()), end))
        : Optional.empty();
  }

  /** {@code 01.10.}, whose year may follow in words; no other number may follow. */
  private static Optional<Read<YearMark>> withoutYear(Tokens tokens, int at, int end) {
    boolean clear = tokens.form(at + 2).length() == 2 && tokens.is(at + 1, ".");
    return clear && !goesOn(tokens, end) && !hasYearLikeNumber(tokens, end)
        ? Optional.of(YearReader.fromLetter(tokens, end).orElse(new Read<>(YearMark.MISSING, end)))
        : Optional.empty();
  }

  private static boolean hasYearLikeNumber(Tokens tokens, int at) {
    return tokens.get(at).isNumber() && tokens.is(at - 1, ".");
  }

  private static Optional<Read<NamedPeriod>> verbal(Tokens tokens, int at) {
    int first = tokens.skip(at, "\"");
    boolean quoted = first > at;
    return Numerals.ordinal(tokens, first)
        .filter(day -> !quoted || tokens.is(day.end(), "\""))
        .flatMap(
            day ->
                MonthNames.read(tokens, quoted ? day.end() + 1 : day.end())
                    .flatMap(month -> dated(tokens, day.value(), month)))
        .or(() -> quoted || tokens.get(at).isNumber() ? Optional.empty() : oddDay(tokens, at));
  }

  /** A day whose digits are all letters: {@code б июля}, {@code l ноября}. */
  private static Optional<Read<NamedPeriod>> oddDay(Tokens tokens, int at) {
    int day = twoDigits(tokens, at);
    return day < 0
        ? Optional.empty()
        : MonthNames.read(tokens, at + 1).flatMap(month -> dated(tokens, day, month));
  }

  private static Optional<Read<NamedPeriod>> dated(Tokens tokens, int day, Read<Integer> month) {
    Read<YearMark> year = YearReader.after(tokens, Weekdays.skipNote(tokens, month.end()));
    Read<YearMark> mark = year.value() instanceof YearMark.Missing ? year.until(month.end()) : year;
    return day(month.value(), day, mark.value()).map(date -> mark.map(m -> date));
  }

  private static Optional<NamedPeriod> day(int month, int day, YearMark year) {
    return Shape.exists(month, day)
            && year.year(null).stream().allMatch(y -> new Shape.Day(month, day).in(y).isPresent())
        ? Optional.of(new NamedPeriod(new Shape.Day(month, day), year))
        : Optional.empty();
  }

  /** A number of one or two digits, also when all of them were printed as letters. */
  private static int twoDigits(Tokens tokens, int at) {
    Token token = tokens.get(at);
    if (token.form().isEmpty() || token.form().length() > 2) {
      return -1;
    }
    return token.isNumber() ? token.number() : tokens.digits(at).map(Integer::parseInt).orElse(-1);
  }

  private static boolean isPoint(Tokens tokens, int at) {
    return tokens.is(at, ".") || isGlued(tokens, at, ",");
  }

  private static boolean isStroke(Tokens tokens, int at) {
    String mark = tokens.form(at);
    return (mark.equals("/") || mark.equals("-"))
        && isGlued(tokens, at, mark)
        && isGlued(tokens, at + 2, mark);
  }

  private static boolean isGlued(Tokens tokens, int at, String mark) {
    return tokens.is(at, mark) && tokens.get(at).glued() && tokens.get(at + 1).glued();
  }

  /** Whether a longer number goes on here: {@code 1.2.2020.5}. */
  private static boolean goesOn(Tokens tokens, int at) {
    return tokens.skipGlued(at, ".") > at
        && tokens.get(at + 1).glued()
        && tokens.get(at + 1).isNumber();
  }
}
