package dyak.normalise.deadline;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import dyak.record.Deadline.RelativeTo;
import dyak.record.Deadline.Unit;
import java.util.Optional;
import java.util.Set;

/**
 * Deadlines counted from an event: {@code в течение 10 рабочих дней со дня получения}, {@code в
 * месячный срок}, {@code за 5 дней до начала мероприятия}.
 */
final class CountedReader {
  private static final PhraseTable<Boolean> LEAD =
      PhraseTable.of(
          "в течение",
          "в течении",
          "в теч.",
          "на протяжении",
          "не позднее",
          "не позже",
          "не позднее ?, чем",
          "не позднее ?, чем через",
          "не позднее ?, чем в течение",
          "не более",
          "не более чем",
          "не более чем в течение",
          "не превышающий",
          "через",
          "спустя",
          "по истечении",
          "в пределах");
  private static final PhraseTable<Boolean> BEFOREHAND =
      PhraseTable.of(
          "за",
          "не позднее ?, чем за",
          "не позже ?, чем за",
          "не менее ?, чем за",
          "не менее чем за",
          "не позднее");
  private static final PhraseTable<Boolean> TERM = PhraseTable.of("срок", "сроки");

  /** What such a deadline may begin with, numerals aside. */
  static final FirstWords FIRST_WORDS =
      FirstWords.of(LEAD, BEFOREHAND).and(Set.of("до", "в", "на")).and(EventReader.FIRST_WORDS);

  private CountedReader() {}

  static Optional<Read<Clause>> read(Tokens tokens, int at, Scope scope) {
    return Read.longest(
        beforehand(tokens, at, scope),
        afterwards(tokens, at, scope),
        upTo(tokens, at, scope),
        term(tokens, at, scope),
        nextDay(tokens, at, scope),
        scope == Scope.WHOLE ? bare(tokens, at) : Optional.empty(),
        scope == Scope.WHOLE ? eventOnly(tokens, at) : Optional.empty());
  }

  /** {@code за 5 дней до начала мероприятия}. */
  private static Optional<Read<Clause>> beforehand(Tokens tokens, int at, Scope scope) {
    return BEFOREHAND
        .read(tokens, at)
        .flatMap(lead -> Duration.read(tokens, lead.end()))
        .flatMap(
            length ->
                EventReader.before(tokens, length.end(), scope)
                    .map(event -> event.map(e -> counted(e, length.value(), -1))));
  }

  /** {@code в течение 10 дней}, {@code не позднее трех дней со дня подписания}. */
  private static Optional<Read<Clause>> afterwards(Tokens tokens, int at, Scope scope) {
    return LEAD.read(tokens, at)
        .flatMap(lead -> Duration.read(tokens, lead.end()))
        .map(length -> withEvent(tokens, length, scope));
  }

  /** {@code в срок до 3 дней}; an age or a term in years is none. */
  private static Optional<Read<Clause>> upTo(Tokens tokens, int at, Scope scope) {
    return tokens.is(at, "до")
        ? bareLength(tokens, at + 1).map(length -> withEvent(tokens, length, scope))
        : Optional.empty();
  }

  /** {@code в десятидневный срок}. */
  private static Optional<Read<Clause>> term(Tokens tokens, int at, Scope scope) {
    return tokens.is(at, "в")
        ? Duration.adjective(tokens, at + 1)
            .flatMap(length -> TERM.read(tokens, length.end()).map(t -> length.until(t.end())))
            .map(length -> withEvent(tokens, length, scope))
        : Optional.empty();
  }

  private static Optional<Read<Clause>> bare(Tokens tokens, int at) {
    return bareLength(tokens, at).map(length -> withEvent(tokens, length, Scope.WHOLE));
  }

  private static Optional<Read<Duration>> bareLength(Tokens tokens, int at) {
    return Numerals.cardinal(tokens, at)
        .flatMap(count -> Duration.read(tokens, at))
        .filter(length -> !tokens.form(length.end() - 1).startsWith("лет"))
        .filter(length -> !tokens.form(length.end() - 1).startsWith("год"));
  }

  /** {@code на следующий день после проверки}. */
  private static Optional<Read<Clause>> nextDay(Tokens tokens, int at, Scope scope) {
    return tokens.is(at, "на")
        ? Duration.following(tokens, at + 1).map(day -> withEvent(tokens, day, scope))
        : Optional.empty();
  }

  /** {@code после утверждения плана}, {@code по итогам конкурса}: no length of time is given. */
  private static Optional<Read<Clause>> eventOnly(Tokens tokens, int at) {
    boolean sameDay = tokens.is(at + 1, "день");
    return EventReader.alone(tokens, at)
        .map(
            event ->
                event.map(
                    e ->
                        sameDay
                            ? counted(e, new Duration(0, Unit.DAY), 1)
                            : new Clause.Counted(new RelativeTo(e.name(), null, null), false)));
  }

  private static Read<Clause> withEvent(Tokens tokens, Read<Duration> length, Scope scope) {
    return EventReader.after(tokens, length.end(), scope)
        .map(event -> event.map(e -> counted(e, length.value(), 1)))
        .orElseGet(
            () -> {
              Duration of = length.value();
              return new Read<>(
                  new Clause.Counted(new RelativeTo(null, of.amount(), of.unit()), false),
                  length.end());
            });
  }

  private static Clause counted(EventReader.Event event, Duration length, int sign) {
    Unit unit = length.unit();
    return new Clause.Counted(
        new RelativeTo(event.name(), sign * length.amount(), unit), event.isThisDocument());
  }
}
