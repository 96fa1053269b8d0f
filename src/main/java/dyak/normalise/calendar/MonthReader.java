package dyak.normalise.calendar;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.MonthNames;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.List;
import java.util.Optional;

/** A month and its parts: {@code август 2020}, {@code II декада мая}, {@code конец августа}. */
final class MonthReader {
  private static final PhraseTable<Integer> PART =
      PhraseTable.meaning(1, "начал*").with(2, "середин*").with(3, "конец", "конца", "конце");
  private static final PhraseTable<Boolean> LAST = PhraseTable.of("последн*");

  /** What such a period may begin with, numerals and months aside. */
  static final FirstWords FIRST_WORDS = FirstWords.of(PART, LAST);

  private MonthReader() {}

  static Optional<Read<NamedPeriod>> read(Tokens tokens, int at) {
    return Read.longest(
        month(tokens, at),
        digital(tokens, at),
        thirds(tokens, at),
        half(tokens, at),
        week(tokens, at),
        PART.read(tokens, at)
            .flatMap(
                part -> inMonth(tokens, part.end(), m -> third(m, part.value(), part.value()))));
  }

  private interface PartOf {
    Shape month(int month);
  }

  private static Optional<Read<NamedPeriod>> month(Tokens tokens, int at) {
    return inMonth(tokens, at, month -> Shape.months(month, month));
  }

  /** {@code 09.2021}. */
  private static Optional<Read<NamedPeriod>> digital(Tokens tokens, int at) {
    int month = tokens.form(at).length() == 2 ? tokens.get(at).number() : -1;
    boolean glued = tokens.get(at + 1).glued() && tokens.get(at + 2).glued();
    boolean alone = !(tokens.get(at).glued() && tokens.is(at - 1, "."));
    return month >= 1 && month <= 12 && tokens.is(at + 1, ".") && glued && alone
        ? YearReader.printed(tokens, at + 2)
            .map(year -> year.map(y -> new NamedPeriod(Shape.months(month, month), y)))
        : Optional.empty();
  }

  private static Optional<Read<NamedPeriod>> inMonth(Tokens tokens, int at, PartOf part) {
    return MonthNames.read(tokens, at)
        .map(
            month ->
                YearReader.after(tokens, month.end())
                    .map(year -> new NamedPeriod(part.month(month.value()), year)));
  }

  private static Optional<Read<NamedPeriod>> thirds(Tokens tokens, int at) {
    return Numerals.ordinalsOf(3, tokens, at)
        .filter(which -> tokens.form(which.end()).startsWith("декад"))
        .flatMap(
            which -> {
              List<Integer> parts = which.value();
              return inMonth(
                  tokens,
                  which.end() + 1,
                  m -> third(m, parts.get(0), parts.get(parts.size() - 1)));
            });
  }

  private static Shape third(int month, int first, int last) {
    return new Shape.Stretch(month, 10 * first - 9, month, last == 3 ? 31 : 10 * last);
  }

  private static Optional<Read<NamedPeriod>> half(Tokens tokens, int at) {
    return Numerals.ordinalOf(2, tokens, at)
        .filter(which -> tokens.form(which.end()).startsWith("половин"))
        .flatMap(
            which ->
                inMonth(
                    tokens,
                    which.end() + 1,
                    month ->
                        which.value() == 1
                            ? new Shape.Stretch(month, 1, month, 15)
                            : new Shape.Stretch(month, 16, month, 31)));
  }

  private static Optional<Read<NamedPeriod>> week(Tokens tokens, int at) {
    return LAST.read(tokens, at)
        .map(last -> last.map(yes -> -1))
        .or(() -> Numerals.ordinalOf(5, tokens, at))
        .filter(which -> tokens.form(which.end()).startsWith("недел"))
        .flatMap(
            which ->
                inMonth(tokens, which.end() + 1, month -> new Shape.Week(month, which.value())));
  }
}
