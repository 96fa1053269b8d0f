package dyak.normalise.name;

import dyak.normalise.address.AreaCodes;
import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.grammar.Sex;
import dyak.normalise.grammar.WordForm;
import dyak.normalise.name.Surnames.Likelihood;
import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import dyak.record.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names printed with initials, before the surname or behind it: {@code Иванову И.И.} */
public final class InitialNames {
  private static final Set<String> MISTER =
      Set.of("г-н", "г-на", "г-ну", "г-ном", "господин", "господину", "господина");
  private static final Set<String> MADAM =
      Set.of("г-жа", "г-жи", "г-же", "г-жу", "г-жой", "госпожа", "госпоже", "госпожи");

  private InitialNames() {}

  /** The name that begins at a token; {@code alone} when the text holds nothing but a name. */
  public static Optional<NameSpan> at(Tokens tokens, int first, boolean alone) {
    return initialsFirst(tokens, first, alone)
        .or(() -> surnameFirst(tokens, first, alone))
        .or(() -> courtesy(tokens, first));
  }

  /** Whether a word announces a name: «г-ну», «госпоже». */
  public static boolean isCourtesy(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MISTER.contains(lower) || MADAM.contains(lower);
  }

  private static Optional<NameSpan> initialsFirst(Tokens tokens, int first, boolean alone) {
    Optional<Initials> read = Initials.at(tokens, first);
    boolean third = tokens.sign(first - 1, '.') && isInitial(tokens.word(first - 2));
    if (read.isEmpty() || third) {
      return Optional.empty();
    }
    Initials initials = read.get();
    Likelihood surname = Surnames.likelihood(tokens.word(initials.end()));
    boolean fits =
        surname != Likelihood.NONE
            && (!initials.single()
                || alone
                || singleInitialFits(tokens, first, initials.end(), surname));
    return fits
        ? Optional.of(span(tokens, first, initials.end(), initials.end(), initials))
        : Optional.empty();
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** One initial is weak: {@code Г. Тюмень} and {@code А. Общие положения} look like it. */
  private static boolean singleInitialFits(
      Tokens tokens, int first, int surname, Likelihood likelihood) {
    boolean marker =
        tokens.startsLine(first)
            && !tokens.startsLine(surname + 1)
            && tokens.is(surname + 1, Token.Type.WORD);
    boolean hyphened = tokens.word(surname).indexOf('-') > 0;
    return !marker
        && !AreaCodes.isCity(tokens.word(surname))
        && (likelihood == Likelihood.STRONG || hyphened);
  }

  private static Optional<NameSpan> surnameFirst(Tokens tokens, int first, boolean alone) {
    Likelihood before = Surnames.likelihood(tokens.word(first));
    if (before == Likelihood.NONE) {
      return Optional.empty();
    }
    Optional<Initials> read = Initials.at(tokens, first + 1);
    boolean fits =
        read.isPresent()
            && (alone || belongsBefore(tokens, first, before, read.get()))
            && (alone || !read.get().single() || singleBehindFits(tokens, first, read.get()));
    return fits
        ? Optional.of(span(tokens, first, read.get().end() - 1, first, read.get()))
        : Optional.empty();
  }

  private static boolean singleBehindFits(Tokens tokens, int first, Initials initials) {
    boolean goesOn = tokens.word(initials.end()).length() == 1;
    return !goesOn
        && Surnames.likelihood(tokens.word(first)) == Likelihood.STRONG
        && !AreaCodes.isCity(tokens.word(first));
  }

  /** Whether initials between two capitalised words belong to the one before. */
  private static boolean belongsBefore(
      Tokens tokens, int first, Likelihood before, Initials initials) {
    int next = initials.end();
    Likelihood after = Surnames.likelihood(tokens.word(next));
    if (after == Likelihood.NONE) {
      return true;
    }
    if (tokens.startsLine(next) != tokens.startsLine(first + 1)) {
      return tokens.startsLine(next);
    }
    boolean otherInitialsFollow = Initials.at(tokens, next + 1).isPresent();
    return before.compareTo(after) > 0 || (before == after && otherInitialsFollow);
  }

  private static Optional<NameSpan> courtesy(Tokens tokens, int first) {
    String before = tokens.word(first - 1).toLowerCase(Locale.ROOT);
    boolean mister = MISTER.contains(before);
    String word = tokens.word(first);
    if ((!mister && !MADAM.contains(before)) || Surnames.likelihood(word) == Likelihood.NONE) {
      return Optional.empty();
    }
    Sex sex = mister ? Sex.MALE : Sex.FEMALE;
    return Optional.of(
        new NameSpan(
            first,
            first,
            () -> {
              String surname = Surnames.nominative(word, sex, courtesyCase(before));
              return new Person(word, surname, null, null);
            }));
  }

  private static Case courtesyCase(String word) {
    return switch (word.charAt(word.length() - 1)) {
      case 'у' -> word.equals("г-жу") ? Case.ACCUSATIVE : Case.DATIVE;
      case 'е' -> Case.DATIVE;
      case 'а' -> word.equals("г-жа") || word.equals("госпожа") ? Case.NOMINATIVE : Case.GENITIVE;
      case 'и' -> Case.GENITIVE;
      case 'м', 'й' -> Case.INSTRUMENTAL;
      default -> Case.NOMINATIVE;
    };
  }

  private static NameSpan span(Tokens tokens, int first, int last, int surname, Initials initials) {
    return new NameSpan(
        first,
        last,
        () -> {
          String printed = tokens.word(surname);
          String nominative = Surnames.nominative(printed, sex(tokens, first), hint(tokens, first));
          return new Person(
              tokens.printed(first, last), nominative, initials.given(), initials.patronymic());
        });
  }

  private static @Nullable Sex sex(Tokens tokens, int first) {
    String before = tokens.word(first - 1).toLowerCase(Locale.ROOT);
    return MISTER.contains(before) ? Sex.MALE : MADAM.contains(before) ? Sex.FEMALE : null;
  }

  /** The dative when the office before the name has it: {@code Начальнику отдела … Дзюбе}. */
  private static @Nullable Case hint(Tokens tokens, int first) {
    Case hint = null;
    for (int at = first - 1; at >= 0 && at > first - 25; at--) {
      if (tokens.sign(at, '.') || tokens.sign(at, ';') || tokens.sign(at, ':')) {
        return hint;
      }
      boolean person =
          OfficeWords.readings(tokens.word(at)).stream()
              .anyMatch(reading -> reading.kind() == WordForm.Kind.PERSON);
      if (person) {
        hint = OfficeWords.is(tokens.word(at), Case.DATIVE) ? Case.DATIVE : null;
      }
    }
    return hint;
  }
}
