package dyak.normalise.deadline;

import dyak.normalise.calendar.NamedPeriod;
import java.util.ArrayList;
import java.util.List;

/** The clauses of a phrase as they come, each understood with those before it. */
final class ClauseRow {
  private static final int MOST = 8;

  private final List<Clause> clauses = new ArrayList<>();

  /**
   * Adds a clause. In {@code до 1 ноября, 15 декабря} the preposition serves both days; in {@code
   * до 1 июня, далее – ежеквартально} the first date opens the series.
   */
  void add(Clause clause, Opening opening, boolean afterwards) {
    if (afterwards && clause instanceof Clause.Every) {
      clauses.replaceAll(ClauseRow::opening);
    }
    clauses.add(lacksPreposition(clause, opening) ? upTo(clause) : clause);
  }

  private static Clause opening(Clause clause) {
    return DatedClauses.period(clause).<Clause>map(Clause.From::new).orElse(clause);
  }

  private static Clause upTo(Clause day) {
    return new Clause.By(DatedClauses.period(day).orElseThrow(), false);
  }

  private boolean lacksPreposition(Clause clause, Opening opening) {
    return opening == Opening.BARE
        && !clauses.isEmpty()
        && clauses.get(clauses.size() - 1) instanceof Clause.By
        && clause instanceof Clause.During during
        && during.period() instanceof NamedPeriod named
        && named.isDay();
  }

  /**
   * Whether a clause found in a sentence goes on this row, with a comma or «и» before it or not.
   */
  boolean takes(Clause clause, Opening opening, boolean linked) {
    Clause last = clauses.get(clauses.size() - 1);
    boolean repeats = clause instanceof Clause.Every;
    boolean close = linked || repeats || last instanceof Clause.Every;
    if (isFull() || !close || isWord(clause) || (isWord(last) && !repeats)) {
      return false;
    }
    boolean alike = last instanceof Clause.During && clause instanceof Clause.During;
    return opening != Opening.BARE
        || repeats
        || alike
        || (repeats() && lacksPreposition(clause, opening));
  }

  private static boolean isWord(Clause clause) {
    return clause instanceof Clause.Standing || clause instanceof Clause.Vague;
  }

  private boolean repeats() {
    return clauses.stream().anyMatch(Clause.Every.class::isInstance);
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  boolean isFull() {
    return clauses.size() == MOST;
  }

  Phrase phrase() {
    return new Phrase(clauses);
  }
}
