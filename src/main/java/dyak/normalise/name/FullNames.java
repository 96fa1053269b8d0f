package dyak.normalise.name;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Endings;
import dyak.normalise.grammar.Sex;
import dyak.normalise.name.Surnames.Likelihood;
import dyak.normalise.text.Lookalikes;
import dyak.normalise.text.Tokens;
import dyak.record.Person;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names printed in full: {@code Иванов Иван Иванович}, {@code Ивану Ивановичу Иванову}. */
public final class FullNames {
  private static final Pattern OBLIQUE_ADJECTIVE =
      Pattern.compile(".+(?:ого|его|ому|ему)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FullNames() {}

  /** The full name that begins at a token. */
  public static Optional<NameSpan> at(Tokens tokens, int first) {
    String word = tokens.word(first);
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return Optional.empty();
    }
    return surnameFirst(tokens, first)
        .or(() -> givenFirst(tokens, first))
        .or(() -> turkic(tokens, first))
        .or(() -> withoutPatronymic(tokens, first));
  }

  private static Optional<NameSpan> surnameFirst(Tokens tokens, int first) {
    Likelihood surname = Surnames.likelihood(tokens.word(first));
    if (surname == Likelihood.NONE || !isGiven(tokens, first + 1)) {
      return Optional.empty();
    }
    boolean rather = surname != Likelihood.STRONG && surnameFollows(tokens, first + 2);
    return rather || isAbbreviation(tokens, first)
        ? Optional.empty()
        : Patronymics.read(tokens.word(first + 2))
            .filter(read -> suits(tokens.word(first), read))
            .map(read -> span(tokens, first, first + 2, first, first + 1, read));
  }

  /** «РО Борис Васильевич»: capitals before a name that has none. */
  private static boolean isAbbreviation(Tokens tokens, int at) {
    String word = tokens.word(at);
    return word.length() < 4 && Endings.isAcronym(word) && !Endings.isAcronym(tokens.word(at + 1));
  }

  /** An adjective in another case is no surname of a name in the nominative. */
  private static boolean suits(String surname, Patronymics.Reading patronymic) {
    return patronymic.form() != Case.NOMINATIVE || !OBLIQUE_ADJECTIVE.matcher(surname).matches();
  }

  private static boolean surnameFollows(Tokens tokens, int patronymic) {
    return !tokens.startsLine(patronymic + 1)
        && Surnames.likelihood(tokens.word(patronymic + 1)) == Likelihood.STRONG;
  }

  private static Optional<NameSpan> givenFirst(Tokens tokens, int first) {
    if (!isGiven(tokens, first)) {
      return Optional.empty();
    }
    Likelihood surname = Surnames.likelihood(tokens.word(first + 2));
    boolean plain =
        surname != Likelihood.NONE
            && !tokens.startsLine(first + 2)
            && Patronymics.read(tokens.word(first + 2)).isEmpty();
    boolean fits = plain || surname == Likelihood.STRONG;
    return fits
        ? Patronymics.read(tokens.word(first + 1))
            .filter(read -> suits(tokens.word(first + 2), read))
            .map(read -> span(tokens, first, first + 2, first + 2, first, read))
        : Optional.empty();
  }

  private static boolean isGiven(Tokens tokens, int at) {
    String word = tokens.word(at);
    return GivenNames.knows(word)
        ? Character.isUpperCase(word.charAt(0))
        : Surnames.likelihood(word) != Likelihood.NONE;
  }

  private static Optional<NameSpan> turkic(Tokens tokens, int first) {
    String last = tokens.word(first + 3);
    boolean named =
        Patronymics.isTurkic(last)
            && Surnames.likelihood(tokens.word(first)) != Likelihood.NONE
            && isGiven(tokens, first + 1)
            && isGiven(tokens, first + 2);
    if (named) {
      return Optional.of(turkic(tokens, first, first + 2, tokens.printed(first + 2, first + 3)));
    }
    String glued = tokens.word(first + 2);
    int hyphen = glued.lastIndexOf('-');
    boolean hyphened = hyphen > 0 && Patronymics.isTurkic(glued.substring(hyphen + 1));
    return hyphened && Surnames.likelihood(tokens.word(first)) != Likelihood.NONE
        ? Optional.of(turkic(tokens, first, first + 1, glued))
        : Optional.empty();
  }

  private static NameSpan turkic(Tokens tokens, int first, int before, String patronymic) {
    int last = before + 1;
    String closing = patronymic.substring(patronymic.length() - 4);
    Sex sex = Patronymics.turkicSex(closing);
    Case form = turkicCase(tokens.word(first), tokens.word(first + 1), sex);
    return span(
        tokens, first, last, first, first + 1, new Patronymics.Reading(patronymic, sex, form));
  }

  private static Case turkicCase(String surname, String given, Sex sex) {
    boolean dative =
        sex == Sex.MALE ? surname.endsWith("у") && given.endsWith("у") : surname.endsWith("ой");
    return dative ? Case.DATIVE : Case.NOMINATIVE;
  }

  /** {@code Иванов Иван}: both words must be beyond doubt. */
  private static Optional<NameSpan> withoutPatronymic(Tokens tokens, int first) {
    boolean surnameFirst =
        Surnames.likelihood(tokens.word(first)) == Likelihood.STRONG
            && !GivenNames.knows(tokens.word(first));
    int surname = surnameFirst ? first : first + 1;
    int given = surnameFirst ? first + 1 : first;
    Sex sex = GivenNames.sexOf(tokens.word(given));
    boolean beyondDoubt =
        sex != null
            && !tokens.startsLine(first + 1)
            && Surnames.likelihood(tokens.word(surname)) == Likelihood.STRONG
            && agrees(tokens.word(surname), sex)
            && !GivenNames.knows(tokens.word(surname))
            && Patronymics.read(tokens.word(surname)).isEmpty();
    return beyondDoubt
        ? Optional.of(
            new NameSpan(
                first,
                first + 1,
                () ->
                    new Person(
                        tokens.printed(first, first + 1),
                        Lookalikes.cyrillic(tokens.word(surname)),
                        Lookalikes.cyrillic(tokens.word(given)),
                        null)))
        : Optional.empty();
  }

  private static boolean agrees(String surname, @Nullable Sex sex) {
    boolean female = surname.endsWith("а") || surname.endsWith("я");
    boolean undeclined = surname.endsWith("о") || surname.endsWith("х");
    return undeclined || female == (sex == Sex.FEMALE);
  }

  private static NameSpan span(
      Tokens tokens, int first, int last, int surname, int given, Patronymics.Reading read) {
    return new NameSpan(
        first,
        last,
        () ->
            new Person(
                tokens.printed(first, last),
                Surnames.nominative(tokens.word(surname), read.sex(), read.form()),
                GivenNames.nominative(tokens.word(given), read.sex(), read.form()),
                read.nominative()));
  }
}
