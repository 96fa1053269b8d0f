package dyak.normalise.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the ending of a word tells: infinitive, participle, adjective of a case. */
public final class Endings {
  private static final Pattern INFINITIVE =
      Pattern.compile(
          "[а-яё]*(?:[аяеиоуы]ть(?:ся)?|[еи]сти(?:сь)?|[зй]ти(?:сь)?|нести|вести|(?:у|за|с|про)честь|[её]чь(?:ся)?|помочь|мочь)");
  private static final Pattern NO_INFINITIVE =
      Pattern.compile(
          "(?:.*ость|печать|сеть|мать|пять|девять|десять|нить|путь|речь|ночь|дочь|печь|кровать"
              + "|память|тетрадь|медь|треть|суть|ртуть|рать|гать|четверть|мощь|зять|плеть|клеть"
              + "|повести|совести|чести|лести|кисти|зависти|ненависти|.{0,4}надцать|двадцать"
              + "|тридцать|бать)");
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "[а-яё]+(?:[уюая]щ|вш|[аеи]м(?=ы)|ем(?=ы)|[ае]нн|ённ|янн|ованн|[ит]т(?=ы))"
              + "(?:ий|ая|ее|ие|ый|ое|ые|его|ему|им|ем|ей|ую|их|ими|ого|ому|ым|ой|ых|ыми)(?:ся)?");
  private static final Pattern ACTIVE_PARTICIPLE =
      Pattern.compile("[а-яё]+(?:[уюая]щ|вш)(?:ий|ая|ее|ие|его|ему|им|ем|ей|ую|их|ими)(?:ся)?");
  private static final Set<String> CONTINUING =
      Set.copyOf(
          Arrays.asList(
              ("который которая которое которые которого которой которых которому которым где чьи "
                      + "в во на по при с со за из от до для к о об не включая кроме либо или их его "
                      + "её ее относящиеся")
                  .split(" ")));
  private static final Set<String> RELATED =
      Set.of(
          "подведомственн", "подотчетн", "подконтрольн", "ответственн", "необходим", "подчиненн");

  /** «мероприятий» and «учреждение» are nouns: -ий and -ие follow other letters in adjectives. */
  private static final Pattern DATIVE_ADJECTIVE =
      Pattern.compile("[а-яё-]{2,}(?:ому|ему|ой|ей|ым|им)");

  private static final Pattern OBLIQUE_ADJECTIVE =
      Pattern.compile("[а-яё-]{2,}(?:ого|его|ой|ей|ых|их|ую|юю|ыми|ими|ым|им)");
  private static final Pattern NOMINATIVE_ADJECTIVE =
      Pattern.compile("[а-яё-]{2,}(?:ый|ой|ая|яя|ое|ее|ые|(?:[гкхжшчщ]|[дршт]н)и[йе])");

  private Endings() {}

  /** Whether a lower-case word is an infinitive. */
  public static boolean isInfinitive(String word) {
    if (!mayBeInfinitive(word)) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 2
        && INFINITIVE.matcher(lower).matches()
        && !NO_INFINITIVE.matcher(lower).matches();
  }

  /**
   * A glance at the last two letters, which are {@code ть}, {@code ти}, {@code чь}, {@code сь} or
   * {@code ся} in every infinitive.
   */
  public static boolean mayBeInfinitive(String word) {
    return mayEndInfinitive(word, word.length());
  }

  /** As {@link #mayBeInfinitive}, of the word that ends at a place in a text. */
  public static boolean mayEndInfinitive(String text, int end) {
    if (end < 2) {
      return false;
    }
    char before = Character.toLowerCase(text.charAt(end - 2));
    return switch (text.charAt(end - 1)) {
      case 'ь', 'Ь' -> before == 'т' || before == 'ч' || before == 'с';
      case 'и', 'И' -> before == 'т';
      case 'я', 'Я' -> before == 'с';
      default -> false;
    };
  }

  public static boolean isParticiple(String word) {
    return PARTICIPLE.matcher(word).matches() && !OfficeWords.knows(word);
  }

  public static boolean isActiveParticiple(String word) {
    return ACTIVE_PARTICIPLE.matcher(word).matches() && !OfficeWords.knows(word);
  }

  /** Words that go on with the agent before a comma: relatives, prepositions. */
  public static boolean goesOn(String word) {
    return CONTINUING.contains(word);
  }

  /** «подведомственные (кому)», «ответственные (за что)». */
  public static boolean isRelated(String word) {
    return RELATED.stream().anyMatch(word::startsWith);
  }

  /** Whether an adjective may stand in the case. */
  public static boolean isAdjective(String word, Case form) {
    return switch (form) {
      case NOMINATIVE -> NOMINATIVE_ADJECTIVE.matcher(word).matches();
      case DATIVE -> DATIVE_ADJECTIVE.matcher(word).matches();
      default ->
          NOMINATIVE_ADJECTIVE.matcher(word).matches() || OBLIQUE_ADJECTIVE.matcher(word).matches();
    };
  }

  /** An abbreviated organisation: {@code ИПКРО}, {@code ГУКиТ}. */
  public static boolean isAcronym(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals >= 2 && capitals * 2 >= word.length();
  }
}
