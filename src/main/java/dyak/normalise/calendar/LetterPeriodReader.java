package dyak.normalise.calendar;

import dyak.normalise.calendar.LetterPeriod.Unit;
import dyak.normalise.token.FirstWords;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Periods counted from the letter: {@code следующий месяц}, {@code 5 числа}, {@code этой неделе}.
 */
public final class LetterPeriodReader {
  private static final PhraseTable<Unit> UNIT =
      PhraseTable.meaning(Unit.WEEK, "недел*")
          .with(Unit.MONTH, "месяц*")
          .with(Unit.QUARTER, "квартал*")
          .with(Unit.HALF_YEAR, "полугоди*")
          .with(Unit.YEAR, "год", "года", "году", "календарн* год*", "финансов* год*");
  private static final PhraseTable<Integer> WHICH =
      PhraseTable.meaning(
              0, "текущ*", "этот", "этого", "этом", "эту", "этой", "это", "сего", "нынешн*")
          .with(1, "следующ*", "очередн*", "будущ*", "предстоящ*");
  private static final int MOST_DAYS = 6;

  /** What such a period may begin with, numerals and months aside. */
  static final FirstWords FIRST_WORDS = FirstWords.of(WHICH);

  private LetterPeriodReader() {}

  /** The unit of the letter itself, named without saying which: {@code месяца}. */
  public static Optional<Read<LetterPeriod>> bare(Tokens tokens, int at) {
    return UNIT.read(tokens, at).map(unit -> unit.map(u -> new LetterPeriod(u, 0, false)));
  }

  static Optional<Read<LetterPeriod>> read(Tokens tokens, int at) {
    return WHICH
        .read(tokens, at)
        .flatMap(
            which ->
                UNIT.read(tokens, which.end())
                    .map(unit -> unit.map(u -> new LetterPeriod(u, which.value(), true))));
  }

  /** {@code 5-го числа}, {@code 1 и 15 числа текущего месяца}. */
  static Optional<Read<DaysOfMonth>> days(Tokens tokens, int at) {
    List<Integer> days = new ArrayList<>();
    int end = at;
    Optional<Read<Integer>> day = Numerals.ordinal(tokens, at);
    while (day.isPresent() && days.size() < MOST_DAYS) {
      days.add(day.get().value());
      end = day.get().end();
      boolean goesOn = tokens.is(end, ",") || tokens.is(end, "и");
      day = goesOn ? Numerals.ordinal(tokens, end + 1) : Optional.empty();
    }
    boolean fits = !days.isEmpty() && days.stream().allMatch(d -> d >= 1 && d <= 31);
    boolean noun = tokens.form(end).startsWith("числ");
    if (!fits || !(noun || isOrdinalAlone(tokens, end))) {
      return Optional.empty();
    }
    int after = noun ? end + 1 : end;
    return Optional.of(
        read(tokens, after)
            .filter(month -> month.value().unit() == Unit.MONTH)
            .map(month -> month.map(m -> new DaysOfMonth(days, m.offset())))
            .orElseGet(() -> new Read<>(new DaysOfMonth(days, null), after)));
  }

  /** {@code ежемесячно до 5-го}: the ending shows that a day is meant when no noun follows. */
  private static boolean isOrdinalAlone(Tokens tokens, int end) {
    boolean ending = tokens.is(end - 2, "-") && Set.of("го", "му").contains(tokens.form(end - 1));
    return ending && (!tokens.get(end).isWord() || tokens.form(end).startsWith("еже"));
  }
}
