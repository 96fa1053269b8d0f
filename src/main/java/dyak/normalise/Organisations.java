package dyak.normalise;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Endings;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.text.CueWords;
import dyak.normalise.text.LineStart;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that name kinds of organisations, and how a line that opens an organisation's name
 * looks: {@code Департамент образования}, {@code Государственное автономное учреждение}.
 */
public final class Organisations {
  /** Head nouns in the nominative; a name is adjectives in the nominative and one of these. */
  private static final List<String> HEADS =
      List.of(
          "министерство",
          "департамент",
          "управление",
          "комитет",
          "администрация",
          "правительство",
          "агентство",
          "служба",
          "инспекция",
          "палата",
          "комиссия",
          "совет",
          "дума",
          "собрание",
          "мэрия",
          "префектура",
          "управа",
          "прокуратура",
          "комиссариат",
          "коллегия",
          "суд",
          "фонд",
          "центр",
          "институт",
          "университет",
          "академия",
          "школа",
          "лицей",
          "гимназия",
          "колледж",
          "техникум",
          "училище",
          "учреждение",
          "предприятие",
          "общество",
          "организация",
          "ассоциация",
          "союз",
          "объединение",
          "корпорация",
          "компания",
          "больница",
          "поликлиника",
          "библиотека",
          "музей",
          "театр",
          "отдел",
          "отделение",
          "сектор",
          "главк",
          "секретариат",
          "аппарат",
          "представительство",
          "банк",
          "казначейство",
          "бюро",
          "дом",
          "детский сад",
          "интернат",
          "филиал",
          "регистр",
          "диспансер",
          "госпиталь",
          "таможня",
          "округ",
          "штаб",
          "войска",
          "партия",
          "федерация",
          "лаборатория",
          "редакция",
          "издательство",
          "трест",
          "завод",
          "фабрика",
          "порт",
          "станция",
          "обсерватория",
          "хозяйство",
          "товарищество",
          "кооператив",
          "община",
          "епархия",
          "счётная палата",
          "главное управление",
          "главное бюро",
          "президиум",
          "правление",
          "дирекция",
          "профсоюз",
          "исполком",
          "комбинат",
          "концерн",
          "пароходство",
          "санаторий",
          "железная дорога",
          "область",
          "край",
          "район",
          "поселение",
          "муниципальное образование",
          "конгресс",
          "парламент",
          "хурал",
          "курултай",
          "госсовет",
          "облдума",
          "минздрав",
          "минобрнауки",
          "минтранс",
          "минфин",
          "минпросвещения",
          "рособрнадзор");

  /** Bodies whose letterhead is an official's title (requisite 07). */
  private static final List<String> OFFICIALS =
      List.of(
          "губернатор",
          "глава",
          "президент",
          "мэр",
          "председатель",
          "министр",
          "уполномоченный",
          "главный государственный",
          "полномочный представитель",
          "депутат",
          "прокурор",
          "ректор");

  private static final String ADJECTIVE =
      "(?:\\p{L}{3,}-)?\\p{L}{3,}(?:ое|ее|ая|яя|ый|ий|ой)(?:-\\p{L}+)?";

  private static final Pattern OPENS =
      Pattern.compile(
          "^(?:(?:"
              + ADJECTIVE
              + "|и|№\\s?\\d+)[\\s,]+){0,7}(?:"
              + alternation(HEADS)
              + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final CueWords HEAD_WORDS = CueWords.of(HEADS);
  private static final LineStart OPENS_OFFICIAL =
      LineStart.ignoringCase("(?:" + alternation(OFFICIALS) + ")(?!\\p{L})");

  /** A legal form in capitals before a quoted name. */
  private static final LineStart OPENS_FORM =
      LineStart.of("\\p{Lu}{2,10}(?:\\s\\p{Lu}{2,6})*\\s+[«\"„“]");

  private static final Pattern FORM_ONLY =
      Pattern.compile(
          "^(?:"
              + ADJECTIVE
              + "[\\s,]+){1,6}(?:учреждение|предприятие|общество|организация|партн[её]рство)(?!\\p{L})[^«\"„“]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ADJECTIVES_ONLY =
      Pattern.compile(
          "^(?:" + ADJECTIVE + "[\\s,]*(?:и\\s)?){1,6}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

  /** A noun stands behind fewer adjectives. */
  private static final int GENITIVE_WORDS = 6;

  private Organisations() {}

  private static String alternation(List<String> words) {
    return String.join("|", words);
  }

  /** Whether a line opens the name of an organisation in the nominative. */
  public static boolean opens(String line) {
    return (HEAD_WORDS.next(line, 0) >= 0 && OPENS.matcher(line).lookingAt())
        || OPENS_FORM.opens(line);
  }

  /**
   * Whether a name opens with its legal form only, so that what it is called follows: {@code
   * Государственное бюджетное учреждение города Энска}.
   */
  public static boolean opensWithForm(String line) {
    return FORM_ONLY.matcher(line).lookingAt();
  }

  /** Whether a line is the title of an official, as on the blank of an official. */
  public static boolean opensOfficial(String line) {
    return OPENS_OFFICIAL.opens(line);
  }

  /**
   * Whether a text opens with an organisation or an official in the genitive: {@code Городской думы
   * города Энска}, {@code министра обороны}.
   */
  public static boolean opensGenitive(String text) {
    String[] words = BETWEEN_WORDS.split(text, GENITIVE_WORDS + 1);
    for (int i = 0; i < Math.min(words.length, GENITIVE_WORDS); i++) {
      if (OfficeWords.is(words[i], Case.GENITIVE)) {
        return true;
      }
      if (!Endings.isAdjective(words[i].toLowerCase(Locale.ROOT), Case.GENITIVE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether a line is only adjectives in the nominative, so that its noun stands in the next line.
   */
  public static boolean onlyAdjectives(String line) {
    return ADJECTIVES_ONLY.matcher(line).matches();
  }
}
