package dyak.normalise;

import dyak.normalise.name.FullNames;
import dyak.normalise.name.InitialNames;
import dyak.normalise.name.NameContext;
import dyak.normalise.name.NameSpan;
import dyak.normalise.name.Surnames;
import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import dyak.record.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names of persons, whose parts come out in the nominative: {@code Иванову И.И.} is {@code Иванов},
 * {@code И.}, {@code И.}
 */
public final class Persons {
  private static final Set<String> PHONE_LABELS = Set.of("т", "тел", "телефон");

  private Persons() {}

  /** All persons named in a text, left to right. */
  public static List<Match<Person>> find(String text) {
    Tokens tokens = Tokens.of(text);
    return names(tokens, Integer.MAX_VALUE).stream().map(span -> match(tokens, span)).toList();
  }

  /** Whether a text names somebody. */
  public static boolean areIn(String text) {
    return !names(Tokens.of(text), 1).isEmpty();
  }

  /** Whether the last person named in a text ends it, a full stop aside. */
  public static boolean end(String text) {
    Tokens tokens = Tokens.of(text);
    List<NameSpan> names = names(tokens, Integer.MAX_VALUE);
    if (names.isEmpty()) {
      return false;
    }
    String rest = text.substring(tokens.get(names.get(names.size() - 1).last()).end());
    return rest.isBlank() || rest.equals(".");
  }

  private static List<NameSpan> names(Tokens tokens, int most) {
    List<NameSpan> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size() && names.size() < most) {
      Optional<NameSpan> name = nameAt(tokens, at, false);
      name.filter(span -> !NameContext.namesNoPerson(tokens, span.first(), span.last()))
          .ifPresent(names::add);
      at = name.map(span -> span.last() + 1).orElse(at + 1);
    }
    return names;
  }

  /** The person named by a text that holds nothing else. */
  public static Optional<Person> parse(String text) {
    Tokens tokens = Tokens.of(text);
    for (int at = 0; at < Math.min(tokens.size(), 2); at++) {
      Optional<NameSpan> name = nameAt(tokens, at, true);
      if (name.isPresent()) {
        return name.filter(span -> onlySigns(tokens, span.last() + 1)).map(NameSpan::person);
      }
    }
    return Optional.empty();
  }

  /**
   * The surname that opens a text, without initials, when no other word follows but «тел.»: {@code
   * Иванов, 5-12-44}.
   */
  public static Optional<Match<Person>> surnameAlone(String text) {
    Tokens tokens = Tokens.of(text);
    String word = tokens.word(0);
    String next = tokens.word(1).toLowerCase(Locale.ROOT);
    boolean alone = next.isEmpty() ? !tokens.sign(1, '.') : PHONE_LABELS.contains(next);
    if (!alone || Surnames.likelihood(word) != Surnames.Likelihood.STRONG) {
      return Optional.empty();
    }
    Token printed = tokens.get(0);
    return Optional.of(
        new Match<>(printed.start(), printed.end(), new Person(word, word, null, null)));
  }

  private static boolean onlySigns(Tokens tokens, int from) {
    for (int at = from; at < tokens.size(); at++) {
      if (!tokens.is(at, Token.Type.SIGN)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<NameSpan> nameAt(Tokens tokens, int at, boolean alone) {
    String word = tokens.word(at);
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return Optional.empty();
    }
    if (!mayBegin(tokens, at)) {
      return Optional.empty();
    }
    return FullNames.at(tokens, at).or(() -> InitialNames.at(tokens, at, alone));
  }

  /** A glance: initials here or next, a capitalised word next, or «г-ну» before. */
  private static boolean mayBegin(Tokens tokens, int at) {
    String next = tokens.word(at + 1);
    boolean capital = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    return capital || tokens.sign(at + 1, '.') || InitialNames.isCourtesy(tokens.word(at - 1));
  }

  private static Match<Person> match(Tokens tokens, NameSpan span) {
    return new Match<>(
        tokens.get(span.first()).start(), tokens.get(span.last()).end(), span.person());
  }
}
