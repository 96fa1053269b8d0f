package dyak.normalise.deadline;

import dyak.normalise.calendar.CalendarPeriod;
import dyak.normalise.calendar.DaysOfMonth;
import dyak.normalise.calendar.NamedPeriod;
import dyak.normalise.calendar.NextWeekday;
import dyak.normalise.calendar.PeriodRange;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import dyak.normalise.token.WordForms;
import dyak.record.Deadline;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a phrase in a sentence says when to do what the sentence orders. In doubt it does not: a
 * plan has years, a report a period, a cited document a date, and an event that is over a day.
 *
 * <p>{@code до}, {@code не позднее}, {@code в течение}, {@code с … по …} and lengths of time speak
 * for themselves unless the word before shows that they belong to something else. {@code В
 * августе}, {@code ежемесячно}, {@code постоянно} need an infinitive right beside them, or stand at
 * the end of a clause that has one; a bare date needs one before it in its clause.
 */
final class OrderContext {
  private static final Set<String> LABELS = Set.of("срок", "сроки", "сроком");
  private static final Set<String> PREPOSITIONS =
      Set.of("на", "от", "за", "с", "со", "из", "о", "об", "для", "после", "между", "и", "или");
  private static final Set<String> MODAL =
      Set.of("быть", "будет", "будут", "должен", "должна", "должно", "должны", "необходимо");
  private static final PhraseTable<Boolean> ATTRIBUTED =
      PhraseTable.of(
          "действу*",
          "действительн*",
          "действия",
          "период*",
          "перспектив*",
          "возраст*",
          "сохраня*",
          "ранее");
  private static final PhraseTable<Boolean> READINESS = PhraseTable.of("подготовк*", "готовност*");
  private static final PhraseTable<Boolean> MONTH_EXPLAINED =
      PhraseTable.of("месяца", "следующ*", "первого", "последнего", "каждого", "отчетного");
  private static final PhraseTable<Boolean> FORCE =
      PhraseTable.of("вступ*", "распростран*", "действует", "действуют", "применя*");

  /** What is judged has its own day: it is not when to judge. */
  private static final PhraseTable<Boolean> JUDGES =
      PhraseTable.of(
          "принять",
          "одобрить",
          "утвердить",
          "отметить",
          "признать",
          "учесть",
          "использовать",
          "считать");

  private static final int LONGEST_SENTENCE = 60;
  private static final int MOST_MONTHS = 12;

  private final Tokens tokens;
  private final int start;
  private final int end;
  private final List<Clause> clauses;

  OrderContext(Tokens tokens, Read<PhraseReader.Part> phrase) {
    this.tokens = tokens;
    this.start = phrase.value().start();
    this.end = phrase.end();
    this.clauses = phrase.value().phrase().clauses();
  }

  boolean setsDeadline() {
    if (isLabelled()) {
      return true;
    }
    boolean dated = !DatedClauses.of(clauses).isEmpty();
    Clause first = clauses.get(0);
    boolean repeated = clauses.stream().anyMatch(Clause.Every.class::isInstance);
    if (repeated || first instanceof Clause.Standing) {
      return (dated && repeated) ? !belongsToWordBefore() : modifiesOrder();
    }
    if (first instanceof Clause.Vague && isTermOrSchedule()) {
      return modifiesOrder();
    }
    if (belongsToWordBefore()) {
      return false;
    }
    if (first instanceof Clause.Counted counted) {
      return isTerm(counted);
    }
    return dated && isDatedOrder(first);
  }

  /**
   * For a phrase with nothing beside it in its brackets or behind its dash. Years belong to the
   * plan named before them unless they end the sentence; a bare length of time says how long
   * something lasts.
   */
  boolean setsDeadlineAlone(boolean endsSentence) {
    List<Clause> dated = DatedClauses.of(clauses).clauses();
    boolean years =
        !dated.isEmpty()
            && dated.stream()
                .flatMap(clause -> DatedClauses.period(clause).stream())
                .allMatch(CalendarPeriod::isYears);
    Opening opening = Opening.at(tokens, start);
    boolean length =
        clauses.get(0) instanceof Clause.Counted counted
            && (tokens.get(start).isNumber() || counted.relativeTo().amount() == null);
    boolean about = opening == Opening.ABOUT && clauses.get(0) instanceof Clause.During;
    return !length && !about && (endsSentence || !years);
  }

  /** {@code в срок до 1 марта}, {@code Срок исполнения: май 2020}. */
  boolean isLabelled() {
    boolean afterMark = tokens.is(start - 1, ":") || tokens.is(start - 1, "-");
    int label = afterMark ? start - 2 : start - 1;
    boolean term = isLabel(label) || (afterMark && isLabel(label - 1));
    return term && !tokens.is(label - 1, "на") && !tokens.is(label - 2, "на");
  }

  private boolean isLabel(int at) {
    return LABELS.contains(tokens.form(at));
  }

  /** {@code в установленный срок}, {@code согласно графику}; not {@code при необходимости}. */
  boolean isTermOrSchedule() {
    return IntStream.range(start, end)
        .mapToObj(tokens::form)
        .anyMatch(form -> form.startsWith("срок") || form.startsWith("график"));
  }

  private boolean belongsToWordBefore() {
    String before = tokens.form(start - 1);
    return ATTRIBUTED.begins(tokens, start - 1)
        || WordForms.isParticiple(before)
        || (WordForms.tellsPast(before) && !isModal());
  }

  /** {@code должна быть представлена до …} orders; {@code была представлена до …} tells. */
  private boolean isModal() {
    return MODAL.contains(tokens.form(start - 2)) || MODAL.contains(tokens.form(start - 3));
  }

  private boolean isTerm(Clause.Counted counted) {
    Integer amount = counted.relativeTo().amount();
    boolean months = counted.relativeTo().unit() == Deadline.Unit.MONTH;
    return amount != null
        && !(months && amount > MOST_MONTHS)
        && !tokens.is(start, "до")
        && !tokens.is(start + 1, "более");
  }

  private boolean isDatedOrder(Clause first) {
    CalendarPeriod period = DatedClauses.period(first).orElseThrow();
    return switch (Opening.at(tokens, start)) {
      case UP_TO ->
          first instanceof Clause.By by
              && (by.atEnd() || isDefinite(period))
              && !isMonthExplained(period);
      case TOWARDS ->
          first instanceof Clause.By by
              && (by.atEnd() || isDay(period))
              && !READINESS.begins(tokens, start - 1);
      case SINCE -> first instanceof Clause.During || startsOrder(period) || headsItem(period);
      case THROUGHOUT -> isRunning(period);
      case IN ->
          !(period instanceof NextWeekday)
              && (isBesideInfinitive() || (isPartOfYear(period) && modifiesOrder()));
      case BARE -> endsWithDay(period) && (isBesideInfinitive() || isDayOfOrder());
      case ALONG, ABOUT -> false;
    };
  }

  private static boolean isDefinite(CalendarPeriod period) {
    return !period.isYears() && !(period instanceof NextWeekday);
  }

  /** {@code до 10 числа первого месяца …}: which month is said in words not understood. */
  private boolean isMonthExplained(CalendarPeriod period) {
    return period instanceof DaysOfMonth && MONTH_EXPLAINED.begins(tokens, end);
  }

  private static boolean isDay(CalendarPeriod period) {
    return period instanceof NamedPeriod named && named.isDay();
  }

  /** A month or a quarter is time to act in; a season with its years is what the work is for. */
  private boolean isPartOfYear(CalendarPeriod period) {
    boolean season =
        IntStream.range(start, end).anyMatch(at -> tokens.form(at).startsWith("период"));
    return !period.isYears() && !season;
  }

  private static boolean endsWithDay(CalendarPeriod period) {
    return isDay(period) || (period instanceof PeriodRange range && isDay(range.last()));
  }

  /** {@code в течение 2020 года} is time to act in; {@code в период 2010-2015 годов} is history. */
  private boolean isRunning(CalendarPeriod period) {
    return !(tokens.is(start + 1, "период") && period.isYears());
  }

  /** {@code ввести в действие с 1 сентября}, but not {@code вступает в силу с 1 сентября}. */
  private boolean startsOrder(CalendarPeriod period) {
    return isDay(period)
        && !sentenceBefore(at -> FORCE.begins(tokens, at))
        && (isBesideInfinitive() || sentenceBefore(at -> isInfinitive(at)));
  }

  /** {@code с 26 сентября – для школ}: when it begins for whom. */
  private boolean headsItem(CalendarPeriod period) {
    return isDay(period) && start == 0 && tokens.is(end, "-");
  }

  private boolean isBesideInfinitive() {
    boolean opens = start == 0 && sentenceAfter();
    return isInfinitive(start - 1) || isInfinitive(tokens.skip(end, ",")) || opens;
  }

  /**
   * {@code провести собрание 27 июля}, but neither {@code представить сведения на 27 июля} nor
   * {@code принять предложение о собрании 27 июля}.
   */
  private boolean isDayOfOrder() {
    return !PREPOSITIONS.contains(tokens.form(start - 1))
        && sentenceBefore(at -> isInfinitive(at) && !JUDGES.begins(tokens, at));
  }

  /** For words that as well describe a thing: {@code создать постоянно действующую комиссию}. */
  private boolean modifiesOrder() {
    if (isInfinitive(end)) {
      return true;
    }
    if (isInfinitive(start - 1)) {
      return !WordForms.isActiveParticiple(tokens.form(end));
    }
    return endsSentence() && sentenceBefore(this::isInfinitive);
  }

  private boolean endsSentence() {
    return end >= tokens.size() || tokens.is(end, ".") || tokens.is(end, ";");
  }

  private boolean isInfinitive(int at) {
    return WordForms.isInfinitive(tokens.form(at));
  }

  private interface TokenTest {
    boolean holds(int at);
  }

  /** Whether a token of the same clause before the phrase passes a test. */
  private boolean sentenceBefore(TokenTest test) {
    for (int at = start - 1; at >= Math.max(0, start - LONGEST_SENTENCE); at--) {
      if (isBoundary(at)) {
        return false;
      }
      if (test.holds(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean sentenceAfter() {
    for (int at = end; at < Math.min(tokens.size(), end + LONGEST_SENTENCE); at++) {
      if (isBoundary(at)) {
        return false;
      }
      if (isInfinitive(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBoundary(int at) {
    return tokens.is(at, ",") || tokens.is(at, ";");
  }
}
