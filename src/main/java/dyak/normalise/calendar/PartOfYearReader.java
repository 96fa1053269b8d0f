package dyak.normalise.calendar;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.List;
import java.util.Optional;

/** Quarters, half-years, seasons: {@code I и II кварталы 2021}, {@code летний период}. */
final class PartOfYearReader {
  private static final PhraseTable<Boolean> QUARTER = PhraseTable.of("квартал*", "кв.");
  private static final PhraseTable<Boolean> HALF_YEAR = PhraseTable.of("полугоди*");
  private static final PhraseTable<Boolean> HALF = PhraseTable.of("половин*");
  private static final PhraseTable<Boolean> ANY_YEAR = PhraseTable.of("год", "года");

  private static final PhraseTable<Shape> SEASON =
      PhraseTable.meaning(Shape.months(3, 5), forms("весна весны весне весну весной"))
          .with(Shape.months(3, 5), "весенн* период*", "весенн* месяц*")
          .with(Shape.months(6, 8), forms("лето лета лете летом"))
          .with(Shape.months(6, 8), "летн* период*", "летн* месяц*", "летн* каникул*")
          .with(Shape.months(9, 11), forms("осень осени осенью"))
          .with(Shape.months(9, 11), "осенн* период*", "осенн* месяц*")
          .with(Shape.months(12, 2), forms("зима зимы зиме зиму зимой"))
          .with(Shape.months(12, 2), "зимн* период*", "зимн* месяц*")
          .with(Shape.months(9, 2), "осенне - зимн* период*")
          .with(Shape.months(3, 8), "весенне - летн* период*");

  /** What such a period may begin with, numerals and months aside. */
  static final FirstWords FIRST_WORDS = FirstWords.of(SEASON);

  private PartOfYearReader() {}

  private static String[] forms(String forms) {
    return forms.split(" ", -1);
  }

  static Optional<Read<NamedPeriod>> read(Tokens tokens, int at) {
    return Read.longest(
        parts(4, 3, QUARTER, tokens, at),
        parts(2, 6, HALF_YEAR, tokens, at),
        halfOfYear(tokens, at),
        halfOfAcademicYear(tokens, at),
        season(tokens, at));
  }

  private static Optional<Read<NamedPeriod>> parts(
      int most, int months, PhraseTable<Boolean> noun, Tokens tokens, int at) {
    return Numerals.ordinalsOf(most, tokens, at)
        .flatMap(which -> noun.read(tokens, which.end()).map(end -> which.until(end.end())))
        .map(which -> withYear(tokens, which.map(parts -> span(parts, months))));
  }

  private static Shape span(List<Integer> parts, int months) {
    int first = parts.get(0);
    int last = Math.max(first, parts.get(parts.size() - 1));
    return Shape.months(months * (first - 1) + 1, months * last);
  }

  private static Read<NamedPeriod> withYear(Tokens tokens, Read<Shape> shape) {
    return YearReader.after(tokens, shape.end()).map(year -> new NamedPeriod(shape.value(), year));
  }

  private static Optional<Read<NamedPeriod>> halfOfYear(Tokens tokens, int at) {
    return Numerals.ordinalOf(2, tokens, at)
        .filter(which -> HALF.begins(tokens, which.end()))
        .map(which -> withYear(tokens, which.map(PartOfYearReader::half).until(which.end() + 1)))
        .filter(read -> !(read.value().mark() instanceof YearMark.Missing))
        .or(() -> halfOfThisYear(tokens, at));
  }

  private static Optional<Read<NamedPeriod>> halfOfThisYear(Tokens tokens, int at) {
    return Numerals.ordinalOf(2, tokens, at)
        .filter(which -> HALF.begins(tokens, which.end()))
        .filter(which -> ANY_YEAR.begins(tokens, which.end() + 1))
        .map(
            which ->
                new Read<>(
                    new NamedPeriod(half(which.value()), YearMark.MISSING), which.end() + 2));
  }

  private static Shape half(int which) {
    return Shape.months(6 * which - 5, 6 * which);
  }

  /** The first half ends with the calendar year, the second with May. */
  private static Optional<Read<NamedPeriod>> halfOfAcademicYear(Tokens tokens, int at) {
    return Numerals.ordinalOf(2, tokens, at)
        .filter(which -> HALF_YEAR.begins(tokens, which.end()) || HALF.begins(tokens, which.end()))
        .flatMap(
            which ->
                AcademicYearReader.named(tokens, which.end() + 1)
                    .map(year -> year.map(named -> half(which.value(), named))));
  }

  private static NamedPeriod half(int which, NamedPeriod academicYear) {
    YearMark mark = academicYear.mark();
    if (which == 1) {
      return new NamedPeriod(Shape.months(9, 12), mark);
    }
    return new NamedPeriod(
        Shape.months(1, 5),
        mark instanceof YearMark.Printed printed
            ? new YearMark.Printed(printed.number() + 1)
            : mark);
  }

  private static Optional<Read<NamedPeriod>> season(Tokens tokens, int at) {
    return SEASON
        .read(tokens, at)
        .map(
            season ->
                YearReader.span(tokens, season.end())
                    .map(span -> spanned(tokens, season.value(), span))
                    .orElseGet(() -> withYear(tokens, season)));
  }

  private static Read<NamedPeriod> spanned(
      Tokens tokens, Shape season, Read<YearReader.Span> span) {
    int end = YearReader.YEARS.skip(tokens, span.end());
    return new Read<>(
        new NamedPeriod(season, new YearMark.Printed(span.value().first())),
        end > span.end() ? end : YearReader.YEAR.skip(tokens, span.end()));
  }
}
