package dyak.normalise.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clauses that make one deadline together: {@code ежеквартально, до 5 числа}. */
final class PhraseReader {
  private static final int MOST_CLAUSES = 8;
  private static final int LONGEST_NOTE = 25;

  private static final PhraseTable<Boolean> LABEL =
      PhraseTable.of(
          "срок",
          "сроки",
          "в срок",
          "в сроки",
          "сроком",
          "срок исполнения",
          "сроки исполнения",
          "срок выполнения",
          "сроки выполнения",
          "срок реализации",
          "сроки реализации");
  private static final PhraseTable<Boolean> SEPARATOR =
      PhraseTable.of(
          ",", ";", ":", ".", "-", "/", "(", ")", "и", "а также", "но", "или", "далее", "затем");
  private static final PhraseTable<Boolean> JOINT =
      PhraseTable.of(",", "и", ", а также", ", но", ", и");

  /** A phrase, from its first clause on. */
  record Part(int start, Phrase phrase) {}

  private PhraseReader() {}

  /** The phrase that takes up the tokens from one to another, notes in brackets left aside. */
  static Optional<Read<Part>> whole(Tokens tokens, int from, int to) {
    List<Clause> clauses = new ArrayList<>();
    int start = from;
    int end = from;
    int at = skipSeparators(tokens, skipLabel(tokens, from), to);
    while (at < to && clauses.size() < MOST_CLAUSES) {
      Optional<Read<Clause>> clause = ClauseReader.read(tokens, at, Scope.WHOLE);
      if (clause.isEmpty() || clause.get().end() > to) {
        return Optional.empty();
      }
      start = clauses.isEmpty() ? at : start;
      clauses.add(alike(clauses, clause.get().value(), Opening.at(tokens, at)));
      end = clause.get().end();
      at = skipSeparators(tokens, end, to);
    }
    return clauses.isEmpty() || at < to
        ? Optional.empty()
        : Optional.of(new Read<>(new Part(start, new Phrase(clauses)), end));
  }

  /** In {@code до 1 ноября, 15 декабря} the preposition serves both days. */
  private static Clause alike(List<Clause> before, Clause clause, Opening opening) {
    boolean afterBy = !before.isEmpty() && before.get(before.size() - 1) instanceof Clause.By;
    return afterBy
            && opening == Opening.BARE
            && clause instanceof Clause.During during
            && during.period() instanceof NamedPeriod named
            && named.isDay()
        ? new Clause.By(named, false)
        : clause;
  }

  /** A label is left aside, but not the like words of «в сроки, установленные …». */
  private static int skipLabel(Tokens tokens, int from) {
    int at = from;
    while (tokens.is(at, "-") || tokens.is(at, "(") || tokens.is(at, ":")) {
      at++;
    }
    return ClauseReader.read(tokens, at, Scope.WHOLE).isPresent() ? at : LABEL.skip(tokens, at);
  }

  private static int skipSeparators(Tokens tokens, int from, int to) {
    int at = from;
    while (at < to) {
      int next = isNote(tokens, at) ? closing(tokens, at) + 1 : SEPARATOR.skip(tokens, at);
      if (next == at) {
        return at;
      }
      at = Math.min(next, to);
    }
    return at;
  }

  /** A bracket that holds no clause: {@code до 1 ноября (школьный этап)}. */
  private static boolean isNote(Tokens tokens, int at) {
    return tokens.is(at, "(")
        && closing(tokens, at) > at
        && ClauseReader.read(tokens, at + 1, Scope.WHOLE).isEmpty();
  }

  /** The bracket that closes the one here, or this token when none does so soon. */
  static int closing(Tokens tokens, int open) {
    for (int at = open + 1; at < open + LONGEST_NOTE; at++) {
      if (tokens.is(at, ")")) {
        return at;
      }
      if (tokens.is(at, "(")) {
        return open;
      }
    }
    return open;
  }

  /** The phrase that begins here in a sentence. */
  static Optional<Read<Part>> running(Tokens tokens, int at) {
    Optional<Read<Clause>> first = ClauseReader.read(tokens, at, Scope.RUNNING);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Clause> clauses = new ArrayList<>(List.of(first.get().value()));
    int end = first.get().end();
    Optional<Read<Clause>> next = joined(tokens, end, first.get().value());
    while (next.isPresent() && clauses.size() < MOST_CLAUSES) {
      clauses.add(next.get().value());
      end = next.get().end();
      next = joined(tokens, end, next.get().value());
    }
    return Optional.of(new Read<>(new Part(at, new Phrase(clauses)), end));
  }

  private static Optional<Read<Clause>> joined(Tokens tokens, int at, Clause before) {
    int start = JOINT.skip(tokens, at);
    return ClauseReader.read(tokens, start, Scope.RUNNING)
        .filter(
            clause ->
                goesWith(before, clause.value(), Opening.at(tokens, start))
                    && (start > at || repeats(before) || repeats(clause.value())));
  }

  private static boolean repeats(Clause clause) {
    return clause instanceof Clause.Every;
  }

  /** A clause without a preposition only goes on a row of its like. */
  private static boolean goesWith(Clause before, Clause clause, Opening opening) {
    if (clause instanceof Clause.Standing || clause instanceof Clause.Vague) {
      return false;
    }
    return opening != Opening.BARE
        || repeats(clause)
        || (before instanceof Clause.During && clause instanceof Clause.During);
  }
}
