package dyak.normalise.deadline;

import dyak.normalise.token.Numerals;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import dyak.record.Deadline.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A length of time: {@code 10 (десяти) рабочих дней}, {@code трехдневный}, {@code месяц}. */
record Duration(int amount, Unit unit) {
  /** A greater number is a year. */
  private static final int MOST = 999;

  private static final int MONTHS_IN_YEAR = 12;
  private static final int MONTHS_IN_HALF = 6;

  private static final PhraseTable<Boolean> WORKING = PhraseTable.of("рабоч*", "раб.", "банковск*");
  private static final PhraseTable<Boolean> CALENDAR =
      PhraseTable.of("календарн*", "кал.", "полных");
  private static final PhraseTable<Duration> UNIT =
      PhraseTable.meaning(
              new Duration(1, Unit.DAY), "день", "дня", "дней", "дню", "дн.", "сутки", "суток")
          .with(new Duration(1, Unit.HOUR), "час", "часа", "часов")
          .with(new Duration(1, Unit.WEEK), "недел*")
          .with(new Duration(1, Unit.MONTH), "месяц*", "мес.")
          .with(new Duration(MONTHS_IN_YEAR, Unit.MONTH), "год", "года", "лет");
  private static final PhraseTable<Duration> FOLLOWING =
      PhraseTable.meaning(
              new Duration(1, Unit.DAY), "следующего дня", "следующий день", "следующих суток")
          .with(
              new Duration(1, Unit.WORKING_DAY),
              "следующего рабочего дня",
              "следующий рабочий день");
  private static final PhraseTable<Duration> HALF_YEAR =
      PhraseTable.meaning(new Duration(MONTHS_IN_HALF, Unit.MONTH), "полгода", "полугода");

  private static final Map<String, Duration> ADJECTIVES =
      Map.of(
          "дневн", new Duration(1, Unit.DAY),
          "суточн", new Duration(1, Unit.DAY),
          "недельн", new Duration(1, Unit.WEEK),
          "месячн", new Duration(1, Unit.MONTH),
          "часов", new Duration(1, Unit.HOUR));
  private static final Set<String> ENDINGS_OF_NUMBERS = Set.of("", "х", "ти", "и");

  private Duration times(int count) {
    return new Duration(amount * count, unit);
  }

  Duration workingDays() {
    return unit == Unit.DAY ? new Duration(amount, Unit.WORKING_DAY) : this;
  }

  /** {@code 10 рабочих дней}; a unit without a number is one of it. */
  static Optional<Read<Duration>> read(Tokens tokens, int at) {
    return HALF_YEAR
        .read(tokens, at)
        .or(() -> FOLLOWING.read(tokens, at))
        .or(
            () ->
                Numerals.cardinal(tokens, at)
                    .filter(count -> count.value() <= MOST)
                    .flatMap(count -> counted(tokens, count)))
        .or(() -> counted(tokens, new Read<>(1, at)).filter(one -> one.value().amount() == 1));
  }

  /** {@code следующий рабочий день}. */
  static Optional<Read<Duration>> following(Tokens tokens, int at) {
    return FOLLOWING.read(tokens, at);
  }

  private static Optional<Read<Duration>> counted(Tokens tokens, Read<Integer> count) {
    int working = WORKING.skip(tokens, count.end());
    int noun = working > count.end() ? working : CALENDAR.skip(tokens, working);
    return UNIT.read(tokens, noun)
        .map(
            unit -> {
              Duration length = unit.value().times(count.value());
              return new Read<>(working > count.end() ? length.workingDays() : length, unit.end());
            });
  }

  /** {@code трехдневный}, {@code 3-дневный}, {@code 3-х дневный}, {@code месячный}. */
  static Optional<Read<Duration>> adjective(Tokens tokens, int at) {
    if (tokens.get(at).isWord()) {
      return adjective(tokens.form(at), Duration::written)
          .map(length -> new Read<>(length, at + 1));
    }
    return Numerals.cardinal(tokens, at)
        .flatMap(
            count -> {
              int word = tokens.skip(count.end(), "-");
              if (tokens.is(word, "дн")) {
                return Optional.of(
                    new Read<>(
                        new Duration(count.value(), Unit.DAY), tokens.skipGlued(word + 1, ".")));
              }
              return adjective(tokens.form(word), ending -> after(count.value(), ending))
                  .map(length -> new Read<>(length, word + 1));
            });
  }

  private static Optional<Duration> adjective(
      String word, Function<String, Optional<Integer>> numeral) {
    return ADJECTIVES.entrySet().stream()
        .filter(unit -> word.contains(unit.getKey()))
        .flatMap(
            unit ->
                numeral.apply(word.substring(0, word.indexOf(unit.getKey()))).stream()
                    .map(unit.getValue()::times))
        .findFirst();
  }

  private static Optional<Integer> written(String numeral) {
    return numeral.isEmpty() ? Optional.of(1) : Numerals.opening(numeral);
  }

  private static Optional<Integer> after(int count, String ending) {
    return ENDINGS_OF_NUMBERS.contains(ending) ? Optional.of(count) : Optional.empty();
  }
}
