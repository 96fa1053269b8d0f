package dyak.normalise.deadline;

import dyak.normalise.deadline.Clause.Every;
import dyak.normalise.token.FirstWords;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * The month or year after the one that a report is about: {@code месяца, следующего за отчетным
 * кварталом}, {@code следующего за отчетным года}. What the report is about repeats the deadline.
 */
final class ReportedPeriod {
  private static final PhraseTable<Recurrence> HEAD =
      PhraseTable.meaning(Recurrence.MONTHLY, "месяца", "первого месяца")
          .with(Recurrence.QUARTERLY, "квартала")
          .with(Recurrence.YEARLY, "года");
  private static final PhraseTable<Boolean> NEXT_TO =
      PhraseTable.of("следующего за", ", следующего за");
  private static final PhraseTable<Boolean> REPORTED =
      PhraseTable.of("отчетным", "расчетным", "истекшим", "прошедшим");
  private static final PhraseTable<Boolean> SAME = PhraseTable.of("периодом", "месяцем");
  private static final PhraseTable<Recurrence> NOUN =
      PhraseTable.meaning(Recurrence.QUARTERLY, "кварталом")
          .with(Recurrence.HALF_YEARLY, "полугодием")
          .with(Recurrence.YEARLY, "годом");
  private static final PhraseTable<Recurrence> OF_REPORTED =
      PhraseTable.meaning(Recurrence.MONTHLY, "отчетного месяца")
          .with(Recurrence.YEARLY, "отчетного года");

  static final FirstWords FIRST_WORDS = FirstWords.of(OF_REPORTED, HEAD, NEXT_TO);

  private ReportedPeriod() {}

  static Optional<Read<Every>> read(Tokens tokens, int at) {
    return OF_REPORTED
        .read(tokens, at)
        .map(unit -> unit.map(rule -> new Every(rule, true)))
        .or(() -> nextTo(tokens, at));
  }

  private static Optional<Read<Every>> nextTo(Tokens tokens, int at) {
    Read<Recurrence> none = new Read<>(Recurrence.MONTHLY, at);
    Read<Recurrence> before = HEAD.read(tokens, at).orElse(none);
    int link = NEXT_TO.skip(tokens, before.end());
    int reported = REPORTED.skip(tokens, link);
    Optional<Read<Recurrence>> noun = NOUN.read(tokens, reported);
    if (link == before.end() || (reported == link && noun.isEmpty())) {
      return Optional.empty();
    }
    int end = noun.map(Read::end).orElseGet(() -> SAME.skip(tokens, reported));
    Read<Recurrence> head =
        before.end() > at ? before.until(end) : HEAD.read(tokens, end).orElse(none.until(end));
    return Optional.of(head.map(unit -> every(unit, noun.map(Read::value))));
  }

  private static Every every(Recurrence head, Optional<Recurrence> about) {
    boolean monthAfterYear =
        head.equals(Recurrence.MONTHLY) && about.filter(Recurrence.YEARLY::equals).isPresent();
    if (monthAfterYear) {
      return new Every(Recurrence.YEARLY.inMonths(List.of(1)), false);
    }
    return about
        .map(rule -> new Every(rule, false))
        .orElseGet(() -> new Every(head, head.equals(Recurrence.MONTHLY)));
  }
}
