package dyak.normalise.calendar;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.MonthNames;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.Once;
import dyak.normalise.token.Read;
import dyak.normalise.token.Token;
import dyak.normalise.token.Tokens;
import java.util.Optional;

/** Any calendar period that begins at a token, the longest reading of all. */
public final class PeriodReader {
  private static final int MOST_DAYS = 8;

  private static final int SHORT = 4;

  /** What a period may begin with, apart from numbers. */
  public static final FirstWords FIRST_WORDS =
      MonthReader.FIRST_WORDS
          .and(
              PartOfYearReader.FIRST_WORDS,
              AcademicYearReader.FIRST_WORDS,
              YearReader.FIRST_WORDS,
              LetterPeriodReader.FIRST_WORDS,
              FirstWords.of(Weekdays.NAMES))
          .and(MonthNames.forms())
          .and(Numerals.words());

  private static final Once<Optional<Read<CalendarPeriod>>> LONGEST =
      new Once<>(PeriodReader::anyKind);

  private PeriodReader() {}

  public static Optional<Read<CalendarPeriod>> read(Tokens tokens, int at) {
    return mayBegin(tokens, at) ? LONGEST.at(tokens, at) : Optional.empty();
  }

  /** Most words of a sentence begin no period and are turned away here. */
  private static boolean mayBegin(Tokens tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isWord()) {
      return token.is("\"") || (token.isNumber() && !DateReader.continuesNumber(tokens, at));
    }
    return FIRST_WORDS.contain(token.form()) || looksLikeNumber(tokens, at);
  }

  /** A Roman numeral, or digits that OCR took for letters. */
  public static boolean looksLikeNumber(Tokens tokens, int at) {
    return tokens.form(at).length() <= SHORT
        && (Numerals.isRoman(tokens, at) || tokens.digits(at).isPresent());
  }

  private static Optional<Read<CalendarPeriod>> anyKind(Tokens tokens, int at) {
    return Read.longest(
        wide(DateReader.read(tokens, at)),
        wide(days(tokens, at)),
        wide(LetterPeriodReader.days(tokens, at)),
        wide(MonthReader.read(tokens, at)),
        wide(PartOfYearReader.read(tokens, at)),
        AcademicYearReader.read(tokens, at),
        wide(YearsReader.read(tokens, at)),
        wide(LetterPeriodReader.read(tokens, at)),
        weekday(tokens, at));
  }

  /** Days that share a month: {@code 5, 12 и 19 октября}. */
  private static Optional<Read<PeriodRange>> days(Tokens tokens, int at) {
    Optional<Read<BareDay>> first = bareDay(tokens, at);
    Optional<Read<BareDay>> next = first;
    for (int day = 1;
        day < MOST_DAYS && next.filter(d -> goesOn(tokens, d.end())).isPresent();
        day++) {
      int following = next.orElseThrow().end() + 1;
      Optional<Read<NamedPeriod>> last = DateReader.read(tokens, following);
      if (last.isPresent()) {
        return last.map(
            read -> read.map(date -> new PeriodRange(first.orElseThrow().value(), date)));
      }
      next = bareDay(tokens, following);
    }
    return Optional.empty();
  }

  private static boolean goesOn(Tokens tokens, int at) {
    return tokens.is(at, ",") || tokens.is(at, "и");
  }

  /** A weekday, which may stand before its date: {@code понедельник, 5 октября}. */
  private static Optional<Read<CalendarPeriod>> weekday(Tokens tokens, int at) {
    return Weekdays.NAMES
        .read(tokens, at)
        .map(
            day ->
                wide(DateReader.read(tokens, tokens.skip(day.end(), ",")))
                    .orElseGet(() -> day.map(NextWeekday::new)));
  }

  /** A number that can be a day and takes its month from what follows. */
  public static Optional<Read<BareDay>> bareDay(Tokens tokens, int at) {
    return Numerals.ordinal(tokens, at)
        .filter(day -> day.value() >= 1 && day.value() <= 31)
        .map(day -> day.map(BareDay::new));
  }

  private static Optional<Read<CalendarPeriod>> wide(
      Optional<? extends Read<? extends CalendarPeriod>> read) {
    return read.map(r -> new Read<CalendarPeriod>(r.value(), r.end()));
  }
}
