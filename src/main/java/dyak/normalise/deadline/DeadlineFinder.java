package dyak.normalise.deadline;

import dyak.normalise.token.Found;
import dyak.normalise.token.Read;
import dyak.normalise.token.Token;
import dyak.normalise.token.Tokens;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Deadline phrases in the running text of an assignment. */
public final class DeadlineFinder {
  private static final int LONGEST_ENDING = 25;

  private final Tokens tokens;
  private final @Nullable LocalDate letterDate;
  private final Quotations quotations;

  private DeadlineFinder(Tokens tokens, @Nullable LocalDate letterDate) {
    this.tokens = tokens;
    this.letterDate = letterDate;
    this.quotations = new Quotations(tokens);
  }

  public static List<Found<Deadline>> find(String text, @Nullable LocalDate letterDate) {
    DeadlineFinder finder = new DeadlineFinder(Tokens.of(text), letterDate);
    return finder.phrases(Integer.MAX_VALUE).stream().map(finder::found).toList();
  }

  /** The first of them, behind which nothing is read. */
  public static Optional<Found<Deadline>> first(String text, @Nullable LocalDate letterDate) {
    DeadlineFinder finder = new DeadlineFinder(Tokens.of(text), letterDate);
    return finder.phrases(1).stream().findFirst().map(finder::found);
  }

  private Found<Deadline> found(Read<PhraseReader.Part> phrase) {
    int start = tokens.start(phrase.value().start());
    return new Found<>(start, tokens.endBefore(phrase.end()), deadline(phrase));
  }

  /** The phrases that set a deadline, in order. */
  static List<Read<PhraseReader.Part>> phrases(Tokens tokens, @Nullable LocalDate letterDate) {
    return new DeadlineFinder(tokens, letterDate).phrases(Integer.MAX_VALUE);
  }

  private List<Read<PhraseReader.Part>> phrases(int most) {
    List<Read<PhraseReader.Part>> phrases = new ArrayList<>();
    int at = 0;
    while (at < tokens.size() && phrases.size() < most) {
      Optional<Read<PhraseReader.Part>> apart = apart(at);
      Optional<Read<PhraseReader.Part>> phrase = apart.or(running(at));
      phrase
          .filter(read -> apart.isPresent() || new OrderContext(tokens, read).setsDeadline())
          .filter(this::isAhead)
          .ifPresent(phrases::add);
      at = phrase.map(Read::end).orElse(at + 1);
    }
    return phrases;
  }

  private Supplier<Optional<Read<PhraseReader.Part>>> running(int at) {
    Token token = tokens.get(at);
    boolean begins = token.isWord() || token.isNumber() || token.is("\"");
    return () ->
        begins && !quotations.contain(at) ? PhraseReader.running(tokens, at) : Optional.empty();
  }

  /** A phrase that stands by itself: {@code (август 2020)}, {@code I этап – 2020-2022 годы}. */
  private Optional<Read<PhraseReader.Part>> apart(int at) {
    if (quotations.contain(at)) {
      return Optional.empty();
    }
    if (tokens.is(at, "(")) {
      int close = PhraseReader.closing(tokens, at);
      return close > at ? alone(at + 1, close, endsSentence(close + 1)) : Optional.empty();
    }
    boolean dash = tokens.is(at, "-") && !tokens.get(at).glued() && !tokens.get(at + 1).glued();
    return dash && tokens.size() - at < LONGEST_ENDING
        ? alone(at + 1, tokens.size(), true)
        : Optional.empty();
  }

  private boolean endsSentence(int at) {
    return at >= tokens.size() || tokens.is(at, ".") || tokens.is(at, ";");
  }

  private Optional<Read<PhraseReader.Part>> alone(int from, int to, boolean last) {
    return PhraseReader.whole(tokens, from, to)
        .filter(phrase -> new OrderContext(tokens, phrase).setsDeadlineAlone(last));
  }

  /** A period or day before the letter is what happened, unless it is labelled as a deadline. */
  private boolean isAhead(Read<PhraseReader.Part> phrase) {
    Deadline deadline = deadline(phrase);
    if (deadline instanceof Deadline.Unresolved) {
      return new OrderContext(tokens, phrase).isTermOrSchedule();
    }
    boolean stretch = deadline instanceof Deadline.During || deadline instanceof Deadline.On;
    LocalDate due = deadline.due();
    boolean over = stretch && letterDate != null && due != null && due.isBefore(letterDate);
    return !over || new OrderContext(tokens, phrase).isLabelled();
  }

  private Deadline deadline(Read<PhraseReader.Part> phrase) {
    PhraseReader.Part part = phrase.value();
    return part.phrase().deadline(tokens.printed(part.start(), phrase.end()), letterDate);
  }
}
