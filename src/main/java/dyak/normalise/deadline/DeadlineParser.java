package dyak.normalise.deadline;

import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that is nothing but a deadline, or at least names one beyond doubt. */
public final class DeadlineParser {
  private DeadlineParser() {}

  public static Optional<Deadline> parse(String text, @Nullable LocalDate letterDate) {
    Tokens tokens = Tokens.of(text);
    return PhraseReader.whole(tokens, 0, tokens.size())
        .or(() -> amongOtherWords(tokens, letterDate))
        .map(
            phrase -> {
              PhraseReader.Part part = phrase.value();
              return part.phrase().deadline(tokens.printed(part.start(), phrase.end()), letterDate);
            });
  }

  /** {@code 1 этап – до 1 ноября, 2 этап – до 15 декабря}: from the first phrase to the last. */
  private static Optional<Read<PhraseReader.Part>> amongOtherWords(
      Tokens tokens, @Nullable LocalDate letterDate) {
    List<Read<PhraseReader.Part>> phrases = DeadlineFinder.phrases(tokens, letterDate);
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    List<Clause> clauses =
        phrases.stream().flatMap(phrase -> phrase.value().phrase().clauses().stream()).toList();
    return Optional.of(
        new Read<>(
            new PhraseReader.Part(phrases.get(0).value().start(), new Phrase(clauses)),
            phrases.get(phrases.size() - 1).end()));
  }
}
