package dyak.normalise.deadline;

import dyak.normalise.calendar.DateReader;
import dyak.normalise.token.FirstWords;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import dyak.normalise.token.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The event from which a deadline counts: {@code со дня подписания настоящего приказа}. */
final class EventReader {
  /** The event in the nominative, and whether it is the document that sets the deadline. */
  record Event(String name, boolean isThisDocument) {}

  private static final PhraseTable<Boolean> AFTER =
      PhraseTable.of(
          "со дня",
          "с дня",
          "со дня ?, следующего за днем",
          ", следующего за днем",
          "следующего за днем",
          "с даты",
          "с момента",
          "от даты",
          "от дня",
          "от",
          "с",
          "после",
          "после даты",
          "после дня",
          "по",
          "начиная со дня",
          "начиная с даты",
          "считая со дня");
  private static final PhraseTable<Boolean> BEFORE =
      PhraseTable.of("до", "до дня", "до даты", "до момента");
  private static final PhraseTable<Boolean> ALONE =
      PhraseTable.of("после", "сразу после", "с момента", "со дня", "до момента", "в день");
  private static final PhraseTable<Boolean> UNDATED_END =
      PhraseTable.of("начала", "окончания", "завершения", "наступления", "утверждения", "принятия");
  private static final PhraseTable<Boolean> OUTCOME =
      PhraseTable.of(
          "итогам",
          "результатам",
          "окончании",
          "окончанию",
          "завершении",
          "завершению",
          "получении",
          "факту");

  private static final Set<String> SIGNING = Set.of("подписания", "издания", "принятия");
  private static final PhraseTable<Boolean> THIS =
      PhraseTable.of(
          "настоящего приказа",
          "настоящего распоряжения",
          "настоящего постановления",
          "настоящего решения",
          "настоящего письма",
          "настоящего протокола",
          "настоящего указания",
          "настоящего поручения",
          "настоящего указа",
          "настоящего документа");
  private static final PhraseTable<Boolean> LETTER =
      PhraseTable.of(
          "письма", "настоящего письма", "приказа", "настоящего приказа", "распоряжения");

  /** Words that begin something new after the event. */
  private static final Set<String> STOPS = Set.of("но", "до", "либо", "а");

  private static final Set<String> INTO_FORCE = Set.of("в", "силу");
  private static final int LONGEST = 12;
  private static final int LONGEST_RUNNING = 5;

  /** What an event may begin with that is all the phrase gives. */
  static final FirstWords FIRST_WORDS = FirstWords.of(ALONE).and(Set.of("по", "до"));

  private EventReader() {}

  static Optional<Read<Event>> after(Tokens tokens, int at, Scope scope) {
    return AFTER
        .read(tokens, at)
        .flatMap(
            lead ->
                words(tokens, lead.end(), scope)
                    .map(end -> event(tokens, lead.end(), end, tokens.is(lead.end() - 1, "даты"))));
  }

  static Optional<Read<Event>> before(Tokens tokens, int at, Scope scope) {
    return BEFORE
        .read(tokens, at)
        .flatMap(
            lead ->
                words(tokens, lead.end(), scope).map(end -> event(tokens, lead.end(), end, false)));
  }

  /**
   * An event that is all the phrase gives: {@code после утверждения}, {@code по итогам конкурса}.
   */
  static Optional<Read<Event>> alone(Tokens tokens, int at) {
    boolean outcome = tokens.is(at, "по") && OUTCOME.begins(tokens, at + 1);
    boolean upTo = tokens.is(at, "до") && UNDATED_END.begins(tokens, at + 1);
    int start = outcome || upTo ? at + 1 : ALONE.skip(tokens, at);
    return start == at
        ? Optional.empty()
        : words(tokens, start, Scope.WHOLE).map(end -> event(tokens, start, end, false));
  }

  private static Read<Event> event(Tokens tokens, int from, int to, boolean dated) {
    List<String> words = new ArrayList<>();
    for (int at = from; at < to; at++) {
      words.add(tokens.printed(at));
    }
    String name =
        tokens.get(from).isWord() ? EventNoun.nominative(words) : tokens.printed(from, to);
    boolean signing =
        SIGNING.contains(tokens.form(from)) && to > from + 1 && THIS.skip(tokens, from + 1) == to;
    boolean letter = dated && LETTER.skip(tokens, from) == to;
    return new Read<>(new Event(name, signing || letter), to);
  }

  /** Where the words of the event end, which may be a date: {@code за 5 дней до 1 сентября}. */
  private static Optional<Integer> words(Tokens tokens, int from, Scope scope) {
    Optional<Integer> date = DateReader.read(tokens, from).map(Read::end);
    if (date.isPresent()) {
      return date;
    }
    int at = from;
    int most = from + (scope == Scope.WHOLE ? LONGEST : LONGEST_RUNNING);
    while (at < most && goesOn(tokens, at, scope)) {
      at++;
    }
    return at > from ? Optional.of(at) : Optional.empty();
  }

  private static boolean goesOn(Tokens tokens, int at, Scope scope) {
    String form = tokens.form(at);
    if (!tokens.get(at).isWord() || STOPS.contains(form)) {
      return false;
    }
    return scope == Scope.WHOLE
        || WordForms.maybeGenitive(form)
        || EventNoun.POSSESSIVES.contains(form)
        || isIntoForce(tokens, at);
  }

  /** {@code вступления в силу}. */
  private static boolean isIntoForce(Tokens tokens, int at) {
    return INTO_FORCE.contains(tokens.form(at))
        && (tokens.is(at + 1, "силу") || tokens.is(at - 1, "в"));
  }
}
