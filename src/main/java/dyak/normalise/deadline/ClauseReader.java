package dyak.normalise.deadline;

import dyak.normalise.calendar.CalendarPeriod;
import dyak.normalise.calendar.ClockTime;
import dyak.normalise.calendar.LetterPeriodReader;
import dyak.normalise.calendar.NamedPeriod;
import dyak.normalise.calendar.PeriodReader;
import dyak.normalise.calendar.Weekdays;
import dyak.normalise.calendar.YearReader;
import dyak.normalise.token.FirstWords;
import dyak.normalise.token.MonthNames;
import dyak.normalise.token.Once;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Token;
import dyak.normalise.token.Tokens;
import java.util.Optional;
import java.util.Set;

/** One clause of a deadline phrase, the longest that begins at a token. */
final class ClauseReader {
  private static final PhraseTable<Boolean> BY =
      PhraseTable.of(
          "до",
          "до конца дня",
          "до конца рабочего дня",
          "к исходу дня",
          "к концу дня",
          "по",
          "не позднее",
          "не позже",
          "не позднее чем",
          "не позднее , чем",
          "не позднее чем до",
          "к",
          "ко",
          "вплоть до");
  private static final PhraseTable<Boolean> END =
      PhraseTable.of(
          "конца",
          "концу",
          "окончания",
          "окончанию",
          "завершения",
          "завершению",
          "исхода",
          "последнего дня",
          "последнего числа");
  private static final PhraseTable<Boolean> AT_END = PhraseTable.of("конец", "в конце");
  private static final PhraseTable<Boolean> BEGINNING =
      PhraseTable.of("начала", "началу", "начало");
  private static final PhraseTable<Boolean> INCLUSIVE =
      PhraseTable.of("включительно", "( включительно )", "вкл.", "*");
  private static final PhraseTable<Boolean> BLANK = PhraseTable.of("\" _ \"", "_");

  /** What a clause may begin with, apart from numbers. */
  private static final FirstWords FIRST_WORDS =
      FirstWords.of(BY, AT_END)
          .and(
              FrequencyReader.FIRST_WORDS,
              RangeReader.FIRST_WORDS,
              CountedReader.FIRST_WORDS,
              StandingReader.FIRST_WORDS)
          .and(Set.of("\"", "|"));

  private static final Once<Optional<Read<Clause>>> WHOLE =
      new Once<>((tokens, at) -> anyKind(tokens, at, Scope.WHOLE));
  private static final Once<Optional<Read<Clause>>> RUNNING =
      new Once<>((tokens, at) -> anyKind(tokens, at, Scope.RUNNING));

  private ClauseReader() {}

  static Optional<Read<Clause>> read(Tokens tokens, int at, Scope scope) {
    if (!mayBegin(tokens, at)) {
      return Optional.empty();
    }
    return (scope == Scope.WHOLE ? WHOLE : RUNNING).at(tokens, at);
  }

  /** Most words of a sentence begin no clause and are turned away here. */
  private static boolean mayBegin(Tokens tokens, int at) {
    Token token = tokens.get(at);
    return token.isNumber()
        || FIRST_WORDS.contain(token.form())
        || (token.isWord() && PeriodReader.looksLikeNumber(tokens, at));
  }

  private static Optional<Read<Clause>> anyKind(Tokens tokens, int at, Scope scope) {
    return Read.longest(
        FrequencyReader.read(tokens, at),
        withNotes(tokens, by(tokens, at)),
        withNotes(tokens, RangeReader.read(tokens, at)),
        withNotes(tokens, atEnd(tokens, at)),
        CountedReader.read(tokens, at, scope),
        StandingReader.read(tokens, at, scope),
        scope == Scope.WHOLE ? blank(tokens, at) : Optional.empty());
  }

  private static Optional<Read<Clause>> by(Tokens tokens, int at) {
    return BY.read(tokens, at)
        .flatMap(
            lead -> {
              int timed = ClockTime.skip(tokens, lead.end());
              return timed > lead.end()
                  ? byPeriod(tokens, timed).or(() -> byPeriod(tokens, lead.end()))
                  : byPeriod(tokens, timed);
            });
  }

  private static Optional<Read<Clause>> byPeriod(Tokens tokens, int at) {
    int end = END.skip(tokens, at);
    if (end > at) {
      return periodOrUnit(tokens, end).map(p -> p.map(period -> new Clause.By(period, true)));
    }
    int beginning = BEGINNING.skip(tokens, at);
    if (beginning > at) {
      return beginning(tokens, beginning).map(p -> p.map(period -> new Clause.By(period, true)));
    }
    return PeriodReader.read(tokens, at).map(p -> p.map(period -> new Clause.By(period, false)));
  }

  /** {@code в конце учебного года}: its last day is the latest meant. */
  private static Optional<Read<Clause>> atEnd(Tokens tokens, int at) {
    return AT_END
        .read(tokens, at)
        .flatMap(lead -> periodOrUnit(tokens, lead.end()))
        .map(p -> p.map(period -> new Clause.By(period, true)));
  }

  /**
   * What has an end or a beginning: {@code сентября}, {@code 2020 года}, and just {@code месяца}.
   */
  private static Optional<Read<CalendarPeriod>> periodOrUnit(Tokens tokens, int at) {
    return Read.longest(
        PeriodReader.read(tokens, at),
        LetterPeriodReader.bare(tokens, at).map(read -> read.map(unit -> unit)));
  }

  /** The first day of a period whose beginning is named. */
  static Optional<Read<CalendarPeriod>> beginning(Tokens tokens, int at) {
    return PeriodReader.read(tokens, at)
        .map(
            read ->
                read.map(
                    period -> period instanceof NamedPeriod named ? named.beginning() : period));
  }

  /** A date left to be filled in by hand: {@code до «___» ______ 2021 г.} */
  private static Optional<Read<Clause>> blank(Tokens tokens, int at) {
    return BY.read(tokens, at)
        .filter(lead -> BLANK.begins(tokens, lead.end()))
        .map(
            lead -> {
              int end = lead.end();
              while (end < tokens.size() && isBlankOrYear(tokens, end)) {
                end++;
              }
              return new Read<>(new Clause.Vague(), end);
            });
  }

  private static boolean isBlankOrYear(Tokens tokens, int at) {
    return tokens.is(at, "\"")
        || tokens.is(at, "_")
        || tokens.is(at, ".")
        || tokens.get(at).isNumber()
        || MonthNames.contains(tokens.form(at))
        || YearReader.YEAR.begins(tokens, at);
  }

  /** A dated clause with what only explains it: {@code включительно}, a weekday, a time of day. */
  private static Optional<Read<Clause>> withNotes(Tokens tokens, Optional<Read<Clause>> clause) {
    return clause.map(
        read -> {
          int end = INCLUSIVE.skip(tokens, read.end());
          end = ClockTime.skipAfterDate(tokens, end);
          return read.until(INCLUSIVE.skip(tokens, Weekdays.skipNote(tokens, end)));
        });
  }
}
