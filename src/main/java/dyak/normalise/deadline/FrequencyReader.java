package dyak.normalise.deadline;

import dyak.normalise.calendar.ClockTime;
import dyak.normalise.deadline.Clause.Every;
import dyak.normalise.token.FirstWords;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.Optional;
import java.util.stream.Stream;

/** How often: {@code ежеквартально}, {@code не реже 1 раза в месяц}, {@code каждые две недели}. */
final class FrequencyReader {
  private static final PhraseTable<Recurrence> WORDS =
      PhraseTable.meaning(
              Recurrence.DAILY, "ежедневно", "каждый день", "каждого дня", "каждодневно")
          .with(Recurrence.WEEKLY, "еженедельно", "каждую неделю", "каждой недели", "понедельно")
          .with(Recurrence.MONTHLY, "ежемесячно", "каждый месяц", "каждого месяца", "помесячно")
          .with(
              Recurrence.QUARTERLY,
              "ежеквартально",
              "каждый квартал",
              "каждого квартала",
              "поквартально")
          .with(
              Recurrence.HALF_YEARLY,
              "каждое полугодие",
              "каждого полугодия",
              "каждые полгода",
              "по полугодиям",
              "дважды в год")
          .with(Recurrence.YEARLY, "ежегодно", "каждый год", "каждого года");

  private static final PhraseTable<Boolean> AT_LEAST =
      PhraseTable.of("не реже", "не реже чем", "не менее", "но не реже", "не менее чем");
  private static final PhraseTable<Boolean> TIMES = PhraseTable.of("раз в", "раза в");
  private static final PhraseTable<Boolean> EACH = PhraseTable.of("каждые", "каждый", "каждую");

  private static final PhraseTable<Recurrence> UNIT =
      PhraseTable.meaning(Recurrence.HOURLY, "час", "часа", "часов")
          .with(Recurrence.DAILY, "день", "дня", "дней", "сутки", "суток")
          .with(Recurrence.WEEKLY, "неделю", "недели", "недель")
          .with(Recurrence.MONTHLY, "месяц", "месяца", "месяцев")
          .with(Recurrence.QUARTERLY, "квартал")
          .with(Recurrence.HALF_YEARLY, "полугодие", "полгода")
          .with(Recurrence.YEARLY, "год", "года", "лет", "календарный год", "учебный год");

  private static final PhraseTable<Boolean> LAST = PhraseTable.of("последн*");
  private static final PhraseTable<Boolean> MONTH = PhraseTable.of("месяца", "месяце");
  private static final PhraseTable<Boolean> OF_QUARTER =
      PhraseTable.of(
          "квартала",
          "отчетного квартала",
          "каждого квартала",
          "текущего квартала",
          "следующего квартала");

  /** What a frequency may begin with, numerals aside. */
  static final FirstWords FIRST_WORDS =
      FirstWords.of(WORDS, AT_LEAST, TIMES, EACH, LAST)
          .and(WeekdayRules.FIRST_WORDS, ReportedPeriod.FIRST_WORDS, ClockTime.FIRST_WORDS);

  private FrequencyReader() {}

  /** A time of day before or after it changes nothing: {@code ежедневно до 10:00}. */
  static Optional<Read<Clause>> read(Tokens tokens, int at) {
    Optional<Read<Clause>> strong =
        rule(tokens, ClockTime.skipAfterDate(tokens, at))
            .map(rule -> rule.until(ClockTime.skipAfterDate(tokens, rule.end())))
            .map(rule -> rule.map(r -> new Every(r, false)));
    return Read.longest(strong, ReportedPeriod.read(tokens, at).map(r -> r.map(every -> every)));
  }

  private static Optional<Read<Recurrence>> rule(Tokens tokens, int at) {
    return Read.longest(
        WORDS.read(tokens, at),
        timesPerUnit(tokens, at),
        eachFew(tokens, at),
        monthOfQuarter(tokens, at),
        WeekdayRules.read(tokens, at));
  }

  /** {@code не реже одного раза в квартал}, {@code 2 раза в год}, {@code раз в две недели}. */
  private static Optional<Read<Recurrence>> timesPerUnit(Tokens tokens, int at) {
    int count = AT_LEAST.skip(tokens, at);
    Optional<Read<Integer>> times = Numerals.cardinal(tokens, count);
    int word = times.map(Read::end).orElse(count);
    int unit = TIMES.skip(tokens, word);
    return unit == word
        ? Optional.empty()
        : units(tokens, unit)
            .map(rule -> rule.map(r -> timesIn(r, times.map(Read::value).orElse(1))));
  }

  private static Optional<Read<Recurrence>> eachFew(Tokens tokens, int at) {
    int count = EACH.skip(tokens, at);
    return count == at ? Optional.empty() : units(tokens, count);
  }

  private static Optional<Read<Recurrence>> units(Tokens tokens, int at) {
    Optional<Read<Integer>> count = Numerals.cardinal(tokens, at);
    return UNIT.read(tokens, count.map(Read::end).orElse(at))
        .map(unit -> unit.map(rule -> everyFew(rule, count.map(Read::value).orElse(1))));
  }

  private static Recurrence everyFew(Recurrence rule, int interval) {
    return interval < 2 ? rule : Recurrence.every(rule.frequency(), interval);
  }

  /** Several times a year are spread over it; within a shorter unit the days are not known. */
  private static Recurrence timesIn(Recurrence rule, int times) {
    if (!rule.equals(Recurrence.YEARLY) || times < 2 || times > 12 || 12 % times > 0) {
      return rule;
    }
    return switch (times) {
      case 2 -> Recurrence.HALF_YEARLY;
      case 4 -> Recurrence.QUARTERLY;
      default -> Recurrence.every("MONTHLY", 12 / times);
    };
  }

  /** {@code последнего месяца квартала}. */
  private static Optional<Read<Recurrence>> monthOfQuarter(Tokens tokens, int at) {
    Optional<Read<Integer>> which =
        LAST.begins(tokens, at)
            ? Optional.of(new Read<>(3, at + 1))
            : Numerals.ordinalOf(3, tokens, at);
    return which.flatMap(
        month ->
            MONTH
                .read(tokens, month.end())
                .flatMap(noun -> OF_QUARTER.read(tokens, noun.end()))
                .map(end -> new Read<>(inQuarter(month.value()), end.end())));
  }

  private static Recurrence inQuarter(int month) {
    return Recurrence.MONTHLY.inMonths(Stream.iterate(month, next -> next + 3).limit(4).toList());
  }
}
