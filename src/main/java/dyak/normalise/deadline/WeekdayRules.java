package dyak.normalise.deadline;

import dyak.normalise.calendar.Weekdays;
import dyak.normalise.token.FirstWords;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Repetition by days of the week: {@code по вторникам и четвергам}, {@code последняя пятница
 * месяца}, {@code 5-й рабочий день месяца}.
 */
final class WeekdayRules {
  private static final List<String> WORKING = List.of("MO", "TU", "WE", "TH", "FR");
  private static final PhraseTable<Boolean> EACH =
      PhraseTable.of("каждый", "каждую", "каждое", "каждого", "каждой", "по");
  private static final PhraseTable<Boolean> BEFORE_NTH =
      PhraseTable.of("в", "во", "каждый", "каждую", "каждая", "каждое", "до", "к", "не позднее");
  private static final PhraseTable<Boolean> LAST = PhraseTable.of("последн*");
  private static final PhraseTable<Boolean> WORKING_DAY =
      PhraseTable.of("рабочий день", "рабочего дня", "рабочему дню", "рабочим дням");
  private static final PhraseTable<Boolean> EXCEPT_WEEKENDS =
      PhraseTable.of(
          "в рабочие дни",
          "кроме выходных",
          "кроме выходных дней",
          "кроме выходных и праздничных дней",
          "за исключением выходных",
          "за исключением выходных дней",
          "за исключением выходных и праздничных дней");
  private static final PhraseTable<Boolean> OF_MONTH = PhraseTable.of("месяца", "каждого месяца");
  private static final int DAYS = 7;

  /** What such a rule may begin with, numerals aside. */
  static final FirstWords FIRST_WORDS = FirstWords.of(EXCEPT_WEEKENDS, EACH, BEFORE_NTH, LAST);

  private WeekdayRules() {}

  static String code(DayOfWeek day) {
    return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
  }

  static Optional<Read<Recurrence>> read(Tokens tokens, int at) {
    return Read.longest(each(tokens, at), nth(tokens, at));
  }

  private static Optional<Read<Recurrence>> each(Tokens tokens, int at) {
    int weekends = EXCEPT_WEEKENDS.skip(tokens, at);
    if (weekends > at) {
      return Optional.of(new Read<>(Recurrence.WEEKLY.onWeekdays(WORKING), weekends));
    }
    int first = EACH.skip(tokens, at);
    if (first == at) {
      return Optional.empty();
    }
    int working = WORKING_DAY.skip(tokens, first);
    if (working > first) {
      return Optional.of(new Read<>(Recurrence.WEEKLY.onWeekdays(WORKING), working));
    }
    return named(tokens, first)
        .map(days -> days.map(Recurrence.WEEKLY::onWeekdays))
        .map(days -> days.until(OF_MONTH.skip(tokens, days.end())));
  }

  private static Optional<Read<List<String>>> named(Tokens tokens, int at) {
    List<String> days = new ArrayList<>();
    int end = at;
    Optional<Read<DayOfWeek>> day = Weekdays.NAMES.read(tokens, at);
    while (day.isPresent() && days.size() < DAYS) {
      days.add(code(day.get().value()));
      end = day.get().end();
      boolean goesOn = tokens.is(end, ",") || tokens.is(end, "и");
      day = goesOn ? Weekdays.NAMES.read(tokens, end + 1) : Optional.empty();
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(new Read<>(List.copyOf(days), end));
  }

  private static Optional<Read<Recurrence>> nth(Tokens tokens, int at) {
    int start = BEFORE_NTH.skip(tokens, at);
    return LAST.read(tokens, start)
        .map(last -> last.map(yes -> -1))
        .or(() -> Numerals.ordinalOf(23, tokens, start))
        .flatMap(which -> workingDay(tokens, at, which).or(() -> weekday(tokens, which)));
  }

  /**
   * A working day by number needs a word that shows that nothing is counted: {@code до}, {@code
   * месяца}.
   */
  private static Optional<Read<Recurrence>> workingDay(Tokens tokens, int at, Read<Integer> which) {
    return WORKING_DAY
        .read(tokens, which.end())
        .filter(day -> tokens.is(at, "до") || OF_MONTH.begins(tokens, day.end()))
        .map(
            day ->
                new Read<>(
                    Recurrence.MONTHLY.onWeekdays(WORKING).only(which.value()),
                    OF_MONTH.skip(tokens, day.end())));
  }

  private static Optional<Read<Recurrence>> weekday(Tokens tokens, Read<Integer> which) {
    return Weekdays.NAMES
        .read(tokens, which.end())
        .filter(day -> which.value() <= 5)
        .flatMap(
            day ->
                OF_MONTH
                    .read(tokens, day.end())
                    .map(
                        end ->
                            new Read<>(
                                Recurrence.MONTHLY.onWeekdays(
                                    List.of(which.value() + code(day.value()))),
                                end.end())));
  }
}
