package dyak.normalise.deadline;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.Numerals;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.Optional;
import java.util.Set;

/**
 * Words that give no date: {@code постоянно}, {@code незамедлительно}, {@code согласно графику}.
 */
final class StandingReader {
  private static final PhraseTable<Clause> WORDS =
      PhraseTable.<Clause>meaning(
              new Clause.Standing(false),
              "постоянно",
              "систематически",
              "регулярно",
              "непрерывно",
              "бессрочно",
              "круглогодично",
              "на постоянной основе",
              "на регулярной основе",
              "на системной основе",
              "в постоянном режиме",
              "до особого распоряжения",
              "до особых распоряжений")
          .with(
              new Clause.Standing(true),
              "незамедлительно",
              "немедленно",
              "безотлагательно",
              "срочно",
              "в срочном порядке",
              "в незамедлительном порядке",
              "в безотлагательном порядке")
          .with(
              new Clause.Vague(),
              "в рабочем порядке",
              "оперативно",
              "в кратчайш* срок*",
              "в ~ кратчайш* срок*",
              "в ~ коротк* срок*",
              "раз в четверть",
              "1 раз в четверть",
              "один раз в четверть",
              "начало года",
              "в начале года",
              "начало учебного года",
              "в начале учебного года",
              "отчетн* год*",
              "отчетн* период*",
              "в отчетн* год*",
              "в отчетн* период*",
              "в течение отчетн* год*",
              "в течение отчетн* период*");

  /** Stretches of time that no calendar fixes, and the words that lead to them. */
  private static final PhraseTable<Boolean> DURING =
      PhraseTable.of(
          "в", "в период", "в течение", "в дни", "во время", "на период", "весь", "по итогам");

  private static final PhraseTable<Clause> UNFIXED =
      PhraseTable.<Clause>meaning(
          new Clause.Vague(),
          "каникул*",
          "зимн* каникул*",
          "осенн* каникул*",
          "весенн* каникул*",
          "январск* каникул*",
          "новогодн* каникул*",
          "отопительн* период*",
          "отопительн* сезон*");

  /** Wordings that more words may explain: {@code согласно плану мероприятий школы}. */
  private static final PhraseTable<Clause> OPEN_ENDED =
      PhraseTable.<Clause>meaning(
              new Clause.Standing(false),
              "на протяжении всего период*",
              "на протяжении всего срок*",
              "в течение всего период*",
              "в течение всего срок*",
              "весь период",
              "весь срок",
              "до отмены",
              "до особ* указани*")
          .with(
              new Clause.Vague(),
              "в установленн* срок*",
              "в установленн* ~ срок*",
              "в указанн* срок*",
              "в срок* ?, установленн*",
              "в срок* ?, указанн*",
              "в срок* ?, предусмотренн*",
              "в срок* ?, определенн*",
              "по согласованию",
              "по мере",
              "по мере необходимости",
              "по мере поступления",
              "по необходимости",
              "при необходимости",
              "по запрос*",
              "по факту",
              "ко дню",
              "к дню");

  private static final PhraseTable<Boolean> ACCORDING =
      PhraseTable.of("согласно", "по", "в соответствии с", "в соответствии со");
  private static final PhraseTable<Boolean> SCHEDULE =
      PhraseTable.of(
          "график*",
          "план",
          "плана",
          "плану",
          "планом",
          "планам",
          "планами",
          "план - график*",
          "плану - график*",
          "планом - графиком",
          "плана - графика",
          "расписани*",
          "дорожн* карт*",
          "\" дорожн* карт* \"",
          "календар*",
          "циклограмм*",
          "срокам",
          "сроками");

  private static final PhraseTable<Boolean> EXPLANATION =
      PhraseTable.of("утвержд*", "установл*", "определ*", "согласован*", "предусмотр*");
  private static final Set<String> STOPS = Set.of("до", "не", "но", "с", "к", "далее", "и");
  private static final int LONGEST_TAIL = 12;

  /** What such words begin with, numerals aside. */
  static final FirstWords FIRST_WORDS =
      FirstWords.of(OPEN_ENDED, ACCORDING, WORDS, DURING, UNFIXED).and(Set.of("в"));

  private StandingReader() {}

  static Optional<Read<Clause>> read(Tokens tokens, int at, Scope scope) {
    Optional<Read<Clause>> explained = OPEN_ENDED.read(tokens, at).or(() -> scheduled(tokens, at));
    return explained
        .map(read -> scope == Scope.WHOLE ? read.until(skipTail(tokens, read.end())) : read)
        .or(() -> WORDS.read(tokens, at))
        .or(() -> UNFIXED.read(tokens, DURING.skip(tokens, at)))
        .or(() -> schoolTerm(tokens, at));
  }

  /** A quarter of the academic year, whose days each school sets: {@code в I четверти}. */
  private static Optional<Read<Clause>> schoolTerm(Tokens tokens, int at) {
    return Numerals.ordinalOf(4, tokens, tokens.skip(at, "в"))
        .filter(term -> tokens.form(term.end()).startsWith("четверт"))
        .map(term -> new Read<>(new Clause.Vague(), term.end() + 1));
  }

  /** {@code в соответствии с утвержденным графиком}. */
  private static Optional<Read<Clause>> scheduled(Tokens tokens, int at) {
    return ACCORDING
        .read(tokens, at)
        .flatMap(
            lead ->
                SCHEDULE.read(tokens, lead.end()).or(() -> SCHEDULE.read(tokens, lead.end() + 1)))
        .map(schedule -> schedule.map(yes -> new Clause.Vague()));
  }

  private static int skipTail(Tokens tokens, int at) {
    int end = at;
    while (end < at + LONGEST_TAIL && goesOn(tokens, end)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Tokens tokens, int at) {
    boolean explained = tokens.is(at, ",") && EXPLANATION.begins(tokens, at + 1);
    return explained || (tokens.get(at).isWord() && !STOPS.contains(tokens.form(at)));
  }
}
