package dyak.normalise.name;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Sex;
import dyak.normalise.text.Lookalikes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patronymics: their ending tells the sex and the case of the whole name. */
public final class Patronymics {
  /** A patronymic in the nominative, with what its printed form tells. */
  record Reading(String nominative, Sex sex, Case form) {}

  private record Ending(Pattern pattern, String nominative, Sex sex, Case form) {}

  private static final String MALE =
      "(?iu)(.{2,}[оеь]вич|.{2,}ьич|лукич|фомич|кузьмич|ильич|никитич|саввич)";
  private static final String FEMALE = "(?iu)(.{2,}(?:[оеь]вн|иничн|[ьтк]ичн|ильиничн))";
  private static final Set<String> TURKIC =
      Set.of("оглы", "кызы", "улы", "оглу", "гызы", "уулу", "углы", "заде");

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending(Pattern.compile(MALE), "", Sex.MALE, Case.NOMINATIVE),
          new Ending(Pattern.compile(MALE + "а"), "", Sex.MALE, Case.GENITIVE),
          new Ending(Pattern.compile(MALE + "у"), "", Sex.MALE, Case.DATIVE),
          new Ending(Pattern.compile(MALE + "ем"), "", Sex.MALE, Case.INSTRUMENTAL),
          new Ending(Pattern.compile(MALE + "е"), "", Sex.MALE, Case.PREPOSITIONAL),
          new Ending(Pattern.compile(FEMALE + "а"), "а", Sex.FEMALE, Case.NOMINATIVE),
          new Ending(Pattern.compile(FEMALE + "ы"), "а", Sex.FEMALE, Case.GENITIVE),
          new Ending(Pattern.compile(FEMALE + "е"), "а", Sex.FEMALE, Case.DATIVE),
          new Ending(Pattern.compile(FEMALE + "у"), "а", Sex.FEMALE, Case.ACCUSATIVE),
          new Ending(Pattern.compile(FEMALE + "о[йю]"), "а", Sex.FEMALE, Case.INSTRUMENTAL));

  private Patronymics() {}

  /** Reads one capitalised word as a patronymic. */
  static Optional<Reading> read(String printed) {
    if (printed.length() < 5 || !Character.isUpperCase(printed.charAt(0))) {
      return Optional.empty();
    }
    String word = Lookalikes.cyrillic(printed);
    if (!mayBeOne(word)) {
      return Optional.empty();
    }
    for (Ending ending : ENDINGS) {
      Matcher matcher = ending.pattern().matcher(word);
      if (matcher.matches()) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        String tail = capitals ? ending.nominative().toUpperCase(Locale.ROOT) : ending.nominative();
        return Optional.of(new Reading(matcher.group(1) + tail, ending.sex(), ending.form()));
      }
    }
    return Optional.empty();
  }

  /** A glance at its end: all have «ич» or «вн» or «чн» there. */
  private static boolean mayBeOne(String word) {
    for (int at = word.length() - 4; at + 1 < word.length(); at++) {
      char first = Character.toLowerCase(word.charAt(at));
      char second = Character.toLowerCase(word.charAt(at + 1));
      if ((first == 'и' && second == 'ч') || (second == 'н' && (first == 'в' || first == 'ч'))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word closes a Turkic patronymic: {@code Ахмед оглы}. */
  static boolean isTurkic(String word) {
    return TURKIC.contains(word.toLowerCase(Locale.ROOT));
  }

  static Sex turkicSex(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("кызы") || lower.equals("гызы") ? Sex.FEMALE : Sex.MALE;
  }
}
