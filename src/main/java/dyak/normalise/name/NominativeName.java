package dyak.normalise.name;

import dyak.normalise.text.Found;
import dyak.normalise.text.Tokens;
import dyak.record.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A printed name and the words that put it into the nominative. */
public record NominativeName(int end, List<Found<String>> words) {
  public NominativeName {
    words = List.copyOf(words);
  }

  /** The name that begins at a token; {@code end} is the token behind it. */
  public static Optional<NominativeName> at(Tokens tokens, int first) {
    return FullNames.at(tokens, first)
        .or(() -> InitialNames.at(tokens, first, false))
        .map(span -> of(tokens, span));
  }

  private static NominativeName of(Tokens tokens, NameSpan span) {
    List<Found<String>> words = new ArrayList<>();
    Person person = span.person();
    List<Integer> whole = new ArrayList<>();
    for (int at = span.first(); at <= span.last(); at++) {
      if (tokens.word(at).length() > 1 && !isInitial(tokens, at)) {
        whole.add(at);
      }
    }
    List<@Nullable String> parts = parts(tokens, person, whole);
    for (int at = 0; at < Math.min(parts.size(), whole.size()); at++) {
      String part = parts.get(at);
      if (part != null) {
        int token = whole.get(at);
        words.add(new Found<>(tokens.get(token).start(), tokens.get(token).end(), part));
      }
    }
    return new NominativeName(span.last() + 1, words);
  }

  private static boolean isInitial(Tokens tokens, int at) {
    return tokens.word(at).length() < 4 && tokens.sign(at + 1, '.');
  }

  private static List<@Nullable String> parts(Tokens tokens, Person person, List<Integer> words) {
    List<@Nullable String> parts = new ArrayList<>();
    if (words.size() == 1) {
      parts.add(person.surname());
      return parts;
    }
    boolean surnameFirst =
        words.size() != 3 || Patronymics.read(tokens.word(words.get(2))).isPresent();
    if (surnameFirst) {
      parts.add(person.surname());
    }
    parts.add(person.given());
    parts.add(person.patronymic());
    if (!surnameFirst) {
      parts.add(person.surname());
    }
    return parts;
  }
}
