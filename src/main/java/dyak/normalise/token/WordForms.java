package dyak.normalise.token;

import java.util.Set;
import java.util.regex.Pattern;

/** What the ending of a word tells about its part of speech. */
public final class WordForms {
  private static final int LONGEST = 40;
  private static final Pattern INFINITIVE =
      Pattern.compile(
          "[а-я]+(?:[аяиеуоы]ть(?:ся)?|чь(?:ся)?"
              + "|(?:йти|зти|расти|пасти|[внбрмпт]ести)(?:сь)?|(?:у|за|про|с)честь)");
  private static final Set<String> NOT_INFINITIVES =
      Set.of(
          "память", "печать", "мать", "пять", "десять", "девять", "сеть", "путь", "суть", "нить",
          "опять", "речь", "ночь", "дочь", "честь", "шесть", "месть", "жесть", "кровать", "треть",
          "плоть", "вспять");

  private static final String ENDING =
      "(?:ий|ый|ая|яя|ое|ее|ие|ые|его|ого|ей|ой|ему|ому|ую|юю|их|ых|им|ым|ими|ыми)(?:ся)?";
  private static final Pattern ACTIVE =
      Pattern.compile("[а-я]{2,}(?:щ|ем|им|ом|вш|рш|тш)" + ENDING);
  private static final Pattern PASSIVE = Pattern.compile("[а-я]{2,}[аея]нн" + ENDING);
  private static final Pattern ADJECTIVE =
      Pattern.compile("[а-я]+(?:ственн|енни)[а-я]+|данн[а-я]+");

  /** Those who are named by a participle: {@code учащихся}, {@code служащих}. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:уча|обучаю|служа|военнослужа|трудя|отдыхаю|управляю|заведую)щ[а-я]+|общ[а-я]+");

  private static final Pattern SHORT_PARTICIPLE =
      Pattern.compile("[а-я]{3,}[аея]н[аоы]?|[а-я]{2,}(?:нят|крыт)[аоы]?");
  private static final Pattern NOUN_LIKE_PARTICIPLE =
      Pattern.compile("[а-я]*(?:мен|стран|хран|кран|граждан|план)[аоы]?");
  private static final Pattern REFLEXIVE_PAST = Pattern.compile("[а-я]{2,}л(?:ся|ась|ось|ись)");
  private static final Pattern GENITIVE =
      Pattern.compile("[а-я]+(?:[аяыи]|ого|его|ой|ей|ых|их|ов|ев|ий)");

  private WordForms() {}

  public static boolean isInfinitive(String word) {
    return word.length() > 3
        && word.length() < LONGEST
        && "ьия".indexOf(word.charAt(word.length() - 1)) >= 0
        && !NOT_INFINITIVES.contains(word)
        && !word.endsWith("дцать")
        && INFINITIVE.matcher(word).matches();
  }

  /** {@code проведенный}, {@code осуществляющих}, {@code возникшую}. */
  public static boolean isParticiple(String word) {
    return isActiveParticiple(word)
        || (PASSIVE.matcher(word).matches() && !ADJECTIVE.matcher(word).matches());
  }

  /** {@code действующую}, {@code проводимые}: an adverb before it describes the thing. */
  public static boolean isActiveParticiple(String word) {
    return ACTIVE.matcher(word).matches() && !PEOPLE.matcher(word).matches();
  }

  /** {@code согласованы}, {@code заключен}, {@code образовалась}: what was, not what is to be. */
  public static boolean tellsPast(String word) {
    return REFLEXIVE_PAST.matcher(word).matches()
        || (SHORT_PARTICIPLE.matcher(word).matches()
            && !NOUN_LIKE_PARTICIPLE.matcher(word).matches());
  }

  public static boolean maybeGenitive(String word) {
    return word.length() > 3
        && !isInfinitive(word)
        && !word.endsWith("ся")
        && GENITIVE.matcher(word).matches();
  }
}
