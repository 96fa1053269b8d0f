package dyak.normalise.deadline;

import dyak.normalise.calendar.BareDay;
import dyak.normalise.calendar.CalendarPeriod;
import dyak.normalise.calendar.ClockTime;
import dyak.normalise.calendar.DaysOfMonth;
import dyak.normalise.calendar.LetterPeriod;
import dyak.normalise.calendar.LetterPeriodReader;
import dyak.normalise.calendar.NamedPeriod;
import dyak.normalise.calendar.PeriodRange;
import dyak.normalise.calendar.PeriodReader;
import dyak.normalise.calendar.RestOfUnit;
import dyak.normalise.calendar.YearsReader;
import dyak.normalise.token.FirstWords;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.Optional;

/**
 * Periods and ranges: {@code с 17 по 25 сентября}, {@code май - июнь 2020}, {@code в течение года}.
 */
final class RangeReader {
  private static final PhraseTable<Boolean> FROM =
      PhraseTable.of(
          "с",
          "со",
          "начиная с",
          "в период с",
          "период с",
          "за период с",
          "на период с",
          "не ранее",
          "не ранее чем",
          "не ранее чем с",
          "после");
  private static final PhraseTable<Boolean> TO = PhraseTable.of("по", "до", "и по", "и до", "-");
  private static final PhraseTable<Boolean> DASH = PhraseTable.of("-");
  private static final PhraseTable<Boolean> THROUGHOUT =
      PhraseTable.of("в течение", "в течении", "в теч.", "на протяжении", "весь");
  private static final PhraseTable<Boolean> IN =
      PhraseTable.of(
          "в период", "период", "за период", "на период", "в", "во", "на", "за", "в ходе");
  private static final PhraseTable<Boolean> WHOLE = PhraseTable.of("весь", "всего", "всей");
  private static final PhraseTable<Boolean> BEGINNING = PhraseTable.of("начала");

  /** What a period or a range may begin with, apart from numbers. */
  static final FirstWords FIRST_WORDS =
      PeriodReader.FIRST_WORDS.and(FirstWords.of(FROM, BEGINNING, THROUGHOUT, IN, WHOLE));

  private RangeReader() {}

  static Optional<Read<Clause>> read(Tokens tokens, int at) {
    return Read.longest(
        from(tokens, at), restOfUnit(tokens, at), during(tokens, introduced(tokens, at)));
  }

  private static Optional<Read<Clause>> from(Tokens tokens, int at) {
    return FROM.read(tokens, at)
        .flatMap(
            lead ->
                Read.longest(
                    range(tokens, lead.end(), TO).map(r -> r.map(Clause.During::new)),
                    openStart(tokens, lead.end()).map(r -> r.map(Clause.From::new))));
  }

  private static Optional<Read<CalendarPeriod>> openStart(Tokens tokens, int at) {
    int beginning = BEGINNING.skip(tokens, at);
    return beginning > at ? ClauseReader.beginning(tokens, beginning) : afterTime(tokens, at);
  }

  /** A period that a time of day may stand before: {@code с 10.00 17 сентября}. */
  static Optional<Read<CalendarPeriod>> afterTime(Tokens tokens, int at) {
    int timed = ClockTime.skip(tokens, at);
    return timed > at
        ? PeriodReader.read(tokens, timed).or(() -> PeriodReader.read(tokens, at))
        : PeriodReader.read(tokens, at);
  }

  /** From one period to another, at the first of them. */
  private static Optional<Read<CalendarPeriod>> range(
      Tokens tokens, int at, PhraseTable<Boolean> link) {
    return Read.longest(
        openStart(tokens, at).flatMap(first -> until(tokens, first, link)),
        PeriodReader.bareDay(tokens, at).flatMap(day -> until(tokens, day.map(bare -> bare), link)),
        YearsReader.bare(tokens, at).flatMap(year -> until(tokens, year.map(bare -> bare), link)));
  }

  private static Optional<Read<CalendarPeriod>> until(
      Tokens tokens, Read<CalendarPeriod> first, PhraseTable<Boolean> link) {
    int timed = ClockTime.skipAfterDate(tokens, first.end());
    return end(tokens, first.end(), link)
        .or(() -> end(tokens, timed, link))
        .filter(last -> canEnd(first.value(), last.value()))
        .map(last -> last.map(period -> new PeriodRange(first.value(), period)));
  }

  private static Optional<Read<CalendarPeriod>> end(
      Tokens tokens, int at, PhraseTable<Boolean> link) {
    return link.read(tokens, at).flatMap(to -> afterTime(tokens, to.end()));
  }

  /** A bare number takes its month from a day, a bare year its «год» from years. */
  private static boolean canEnd(CalendarPeriod first, CalendarPeriod last) {
    return !(first instanceof BareDay)
        || last instanceof DaysOfMonth
        || (last instanceof NamedPeriod named && named.isDay());
  }

  /** {@code в течение года} without saying which: what is left of the letter's own. */
  private static Optional<Read<Clause>> restOfUnit(Tokens tokens, int at) {
    return THROUGHOUT
        .read(tokens, at)
        .flatMap(lead -> LetterPeriodReader.bare(tokens, WHOLE.skip(tokens, lead.end())))
        .filter(unit -> unit.value().unit() != LetterPeriod.Unit.MONTH)
        .filter(unit -> unit.value().unit() != LetterPeriod.Unit.WEEK)
        .map(unit -> unit.map(u -> new Clause.During(new RestOfUnit(u))));
  }

  private static Read<Boolean> introduced(Tokens tokens, int at) {
    Read<Boolean> none = new Read<>(false, at);
    Read<Boolean> lead = THROUGHOUT.read(tokens, at).or(() -> IN.read(tokens, at)).orElse(none);
    return lead.until(WHOLE.skip(tokens, lead.end()));
  }

  private static Optional<Read<Clause>> during(Tokens tokens, Read<Boolean> lead) {
    int at = lead.end();
    boolean onDay = tokens.is(at - 1, "на") || tokens.is(at - 1, "за");
    return Read.longest(range(tokens, at, DASH), PeriodReader.read(tokens, at))
        .filter(period -> !(lead.value() && onDay && isDay(period.value())))
        .map(period -> period.map(Clause.During::new));
  }

  private static boolean isDay(CalendarPeriod period) {
    return period instanceof NamedPeriod named && named.isDay();
  }
}
