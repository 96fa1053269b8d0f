package dyak.normalise.deadline;

import dyak.normalise.calendar.ClockTime;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.util.Optional;
import java.util.stream.IntStream;

/** Clauses that make one deadline together: {@code ежеквартально, до 5 числа}. */
final class PhraseReader {
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
          ",",
          ";",
          ":",
          ".",
          "-",
          "/",
          "(",
          ")",
          "и",
          "а также",
          "но",
          "или",
          "в срок",
          "сроком",
          "далее",
          "затем",
          "в дальнейшем",
          "впоследствии");
  private static final PhraseTable<Boolean> AFTERWARDS =
      PhraseTable.of("далее", "затем", "в дальнейшем", "впоследствии");
  private static final PhraseTable<Boolean> JOINT =
      PhraseTable.of(",", "и", ", а также", ", но", ", и", "в срок", ", в срок");

  /** A phrase, from its first clause on. */
  record Part(int start, Phrase phrase) {}

  /** What stands between two clauses: where the second begins, and whether it comes afterwards. */
  private record Gap(int end, boolean afterwards) {}

  private PhraseReader() {}

  /** The phrase that takes up the tokens from one to another, notes in brackets left aside. */
  static Optional<Read<Part>> whole(Tokens tokens, int from, int to) {
    ClauseRow row = new ClauseRow();
    int end = from;
    Gap gap = separators(tokens, skipLabel(tokens, from), to);
    int start = gap.end();
    while (gap.end() < to && !row.isFull()) {
      Optional<Read<Clause>> clause = ClauseReader.read(tokens, gap.end(), Scope.WHOLE);
      if (clause.isEmpty() || clause.get().end() > to) {
        return Optional.empty();
      }
      row.add(clause.get().value(), Opening.at(tokens, gap.end()), gap.afterwards());
      end = clause.get().end();
      gap = separators(tokens, end, to);
    }
    return row.isEmpty() || gap.end() < to
        ? Optional.empty()
        : Optional.of(new Read<>(new Part(start, row.phrase()), closed(tokens, start, end)));
  }

  /** With the bracket that closes one inside the phrase: {@code 2 раза в год (май, ноябрь)}. */
  private static int closed(Tokens tokens, int start, int end) {
    long open = IntStream.range(start, end).filter(at -> tokens.is(at, "(")).count();
    long close = IntStream.range(start, end).filter(at -> tokens.is(at, ")")).count();
    return open > close ? tokens.skip(end, ")") : end;
  }

  /** A label is left aside, but not the like words of «в сроки, установленные …». */
  private static int skipLabel(Tokens tokens, int from) {
    int at = from;
    while (tokens.is(at, "-") || tokens.is(at, "(") || tokens.is(at, ":")) {
      at++;
    }
    return ClauseReader.read(tokens, at, Scope.WHOLE).isPresent() ? at : LABEL.skip(tokens, at);
  }

  private static Gap separators(Tokens tokens, int from, int to) {
    boolean afterwards = false;
    int at = from;
    int next = separator(tokens, at);
    while (at < to && next > at) {
      afterwards |= AFTERWARDS.begins(tokens, at);
      at = Math.min(next, to);
      next = separator(tokens, at);
    }
    return new Gap(at, afterwards);
  }

  /** The token after what separates clauses here, or this token when a clause begins. */
  private static int separator(Tokens tokens, int at) {
    if (ClauseReader.read(tokens, at, Scope.WHOLE).isPresent()) {
      return at;
    }
    int next = isNote(tokens, at) ? closing(tokens, at) + 1 : SEPARATOR.skip(tokens, at);
    return Math.max(next, ClockTime.skipAfterDate(tokens, at));
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
    ClauseRow row = new ClauseRow();
    Gap gap = new Gap(at, false);
    int end = at;
    Optional<Read<Clause>> clause = ClauseReader.read(tokens, at, Scope.RUNNING);
    while (clause.isPresent()) {
      row.add(clause.get().value(), Opening.at(tokens, gap.end()), gap.afterwards());
      end = clause.get().end();
      gap = joint(tokens, end);
      Opening opening = Opening.at(tokens, gap.end());
      boolean linked = gap.end() > end;
      clause =
          ClauseReader.read(tokens, gap.end(), Scope.RUNNING)
              .filter(next -> row.takes(next.value(), opening, linked));
    }
    return row.isEmpty()
        ? Optional.empty()
        : Optional.of(new Read<>(new Part(at, row.phrase()), end));
  }

  private static Gap joint(Tokens tokens, int at) {
    int joint = JOINT.skip(tokens, at);
    int later = AFTERWARDS.skip(tokens, joint);
    boolean afterwards = later > joint;
    return new Gap(afterwards ? tokens.skip(later, "-") : joint, afterwards);
  }
}
