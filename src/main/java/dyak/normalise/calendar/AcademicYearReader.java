package dyak.normalise.calendar;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.Optional;

/**
 * The academic year: {@code 2016-2017 учебного года}, {@code 2020/21 уч. г.}, {@code учебный год}.
 */
final class AcademicYearReader {
  private static final PhraseTable<Boolean> NOUN =
      PhraseTable.of("учебн* год*", "учеб. год*", "уч. год*", "уч. г.", "уч. гг.");
  private static final PhraseTable<Boolean> NEXT =
      PhraseTable.of("нов*", "следующ*", "предстоящ*", "очередн*", "будущ*");
  private static final PhraseTable<Boolean> THIS =
      PhraseTable.of("текущ*", "этот", "этого", "этом", "весь", "всего", "нынешн*");

  /** What such a period may begin with, numerals and months aside. */
  static final FirstWords FIRST_WORDS = FirstWords.of(NOUN, NEXT, THIS);

  private AcademicYearReader() {}

  static Optional<Read<CalendarPeriod>> read(Tokens tokens, int at) {
    Optional<Read<CalendarPeriod>> named = named(tokens, at).map(read -> read.map(year -> year));
    return named.or(() -> next(tokens, at)).or(() -> spanned(tokens, at));
  }

  /** One academic year, with its numbers on either side or without any. */
  static Optional<Read<NamedPeriod>> named(Tokens tokens, int at) {
    Optional<Read<YearReader.Span>> before =
        YearReader.span(tokens, at).filter(span -> span.value().isAcademic());
    int noun = before.map(Read::end).orElseGet(() -> THIS.skip(tokens, at));
    int end = NOUN.skip(tokens, noun);
    if (end == noun) {
      return Optional.empty();
    }
    return Optional.of(
        before
            .map(span -> span.until(end))
            .or(() -> YearReader.span(tokens, end).filter(span -> span.value().isAcademic()))
            .map(span -> span.map(years -> (YearMark) new YearMark.Printed(years.first())))
            .orElse(new Read<>(YearMark.MISSING, end))
            .map(year -> new NamedPeriod(Shape.ACADEMIC_YEAR, year)));
  }

  private static Optional<Read<CalendarPeriod>> next(Tokens tokens, int at) {
    int noun = NEXT.skip(tokens, at);
    return noun == at
        ? Optional.empty()
        : NOUN.read(tokens, noun)
            .map(
                read ->
                    read.map(yes -> new LetterPeriod(LetterPeriod.Unit.ACADEMIC_YEAR, 0, true)));
  }

  /** Several academic years: {@code 2020-2023 учебные годы}. */
  private static Optional<Read<CalendarPeriod>> spanned(Tokens tokens, int at) {
    return YearReader.span(tokens, at)
        .flatMap(
            span ->
                NOUN.read(tokens, span.end())
                    .map(
                        noun ->
                            noun.map(
                                yes ->
                                    new PeriodRange(
                                        starting(span.value().first()),
                                        starting(span.value().last() - 1)))));
  }

  private static NamedPeriod starting(int year) {
    return new NamedPeriod(Shape.ACADEMIC_YEAR, new YearMark.Printed(year));
  }
}
