package dyak.normalise.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nouns in the dative that no table knows, read by their suffix: {@code издателям}. */
final class DativeNouns {
  private record Suffix(Pattern pattern, String nominative, boolean plural, Gender gender) {}

  private static final List<Suffix> SUFFIXES =
      List.of(
          new Suffix(Pattern.compile("(.+(?:тел|ар))ям"), "$1и", true, Gender.MASCULINE),
          new Suffix(
              Pattern.compile("(.+(?:[иеа]нт|ист|тор|сор|ёр|ер|граф|метр|вед))ам"),
              "$1ы",
              true,
              Gender.MASCULINE),
          new Suffix(Pattern.compile("(.+(?:ник|щик|чик|лог))ам"), "$1и", true, Gender.MASCULINE),
          new Suffix(Pattern.compile("(.+ств)ам"), "$1а", true, Gender.NEUTER),
          new Suffix(Pattern.compile("(.+(?:ени|ани|яти))ям"), "$1я", true, Gender.NEUTER),
          new Suffix(Pattern.compile("(.+(?:ци|си|зи))ям"), "$1и", true, Gender.FEMININE),
          new Suffix(Pattern.compile("(.+(?:тел|ар))ю"), "$1ь", false, Gender.MASCULINE),
          new Suffix(
              Pattern.compile("(.+(?:ник|щик|чик|лог|ист|тор|сор|ент|ант|граф|метр|вед))у"),
              "$1",
              false,
              Gender.MASCULINE),
          new Suffix(Pattern.compile("(.+ств)у"), "$1о", false, Gender.NEUTER),
          new Suffix(Pattern.compile("(.+ени)ю"), "$1е", false, Gender.NEUTER),
          new Suffix(Pattern.compile("(.+ци)и"), "$1я", false, Gender.FEMININE));

  private DativeNouns() {}

  /** The reading of a noun as a dative: from the table of office words, else by its suffix. */
  static Optional<WordForm> read(String word) {
    int hyphen = word.indexOf('-');
    Optional<WordForm> both = hyphen < 0 ? Optional.empty() : compound(word, hyphen);
    return both.isPresent() ? both : single(word);
  }

  /** Both halves are declined: {@code врачу-терапевту}. */
  private static Optional<WordForm> compound(String word, int hyphen) {
    Optional<WordForm> first = single(word.substring(0, hyphen));
    return single(word.substring(hyphen + 1))
        .filter(second -> first.isPresent() && first.get().plural() == second.plural())
        .map(
            second ->
                new WordForm(
                    first.get().nominative() + "-" + second.nominative(),
                    Case.DATIVE,
                    second.plural(),
                    first.get().gender(),
                    second.kind(),
                    false));
  }

  private static Optional<WordForm> single(String word) {
    Optional<WordForm> known =
        OfficeWords.readings(word).stream()
            .filter(reading -> reading.form() == Case.DATIVE)
            .findFirst();
    return known.isPresent() || OfficeWords.knows(word) ? known : bySuffix(word);
  }

  private static Optional<WordForm> bySuffix(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Suffix suffix : SUFFIXES) {
      Matcher matcher = suffix.pattern().matcher(lower);
      if (matcher.matches()) {
        return Optional.of(
            new WordForm(
                matcher.replaceFirst(suffix.nominative()),
                Case.DATIVE,
                suffix.plural(),
                suffix.gender(),
                WordForm.Kind.OTHER,
                false));
      }
    }
    return Optional.empty();
  }
}
