package dyak.normalise.calendar;

import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.Optional;

/** Whole calendar years: {@code 2024 год}, {@code 2022-2023гг.}, {@code текущего года}. */
public final class YearsReader {
  private static final PhraseTable<Boolean> KIND =
      PhraseTable.of("финансов*", "календарн*", "бюджетн*");

  private YearsReader() {}

  static Optional<Read<NamedPeriod>> read(Tokens tokens, int at) {
    return span(tokens, at)
        .or(() -> one(tokens, at))
        .or(() -> YearReader.fromLetter(tokens, at).map(YearsReader::fromLetter));
  }

  private static Read<NamedPeriod> fromLetter(Read<YearMark> mark) {
    return mark.map(year -> new NamedPeriod(Shape.YEAR, year));
  }

  private static Optional<Read<NamedPeriod>> span(Tokens tokens, int at) {
    return YearReader.span(tokens, at)
        .flatMap(
            span -> {
              int end = noun(tokens, span.end());
              boolean bare = end == span.end();
              return bare && !closesText(tokens, at, end)
                  ? Optional.empty()
                  : Optional.of(new Read<>(years(span.value()), end));
            });
  }

  private static NamedPeriod years(YearReader.Span span) {
    return new NamedPeriod(
        new Shape.Years(span.last() - span.first() + 1), new YearMark.Printed(span.first()));
  }

  private static Optional<Read<NamedPeriod>> one(Tokens tokens, int at) {
    int year = YearReader.fourDigits(tokens, at);
    int end = noun(tokens, at + 1);
    return year < 0 || (end == at + 1 && !closesText(tokens, at, end))
        ? Optional.empty()
        : Optional.of(new Read<>(single(year), end));
  }

  /** A bare year that opens a range: {@code с 2022 по 2023 год}. */
  public static Optional<Read<NamedPeriod>> bare(Tokens tokens, int at) {
    int year = YearReader.fourDigits(tokens, at);
    return year < 0 ? Optional.empty() : Optional.of(new Read<>(single(year), at + 1));
  }

  private static NamedPeriod single(int year) {
    return new NamedPeriod(Shape.YEAR, new YearMark.Printed(year));
  }

  private static int noun(Tokens tokens, int at) {
    int kind = KIND.skip(tokens, at);
    int end = YearReader.YEARS.skip(tokens, kind);
    end = end > kind ? end : YearReader.YEAR.skip(tokens, kind);
    return end > kind ? end : at;
  }

  /** Whether a number without «год» is all that stands here, or ends the text after a word. */
  private static boolean closesText(Tokens tokens, int at, int end) {
    return end == tokens.size() && (at == 0 || tokens.get(at - 1).isWord());
  }
}
