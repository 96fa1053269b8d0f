package dyak.normalise;

import dyak.normalise.text.CueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of positions (должности): in the nominative before a signature, in the dative at the
 * head of an addressee block.
 */
public final class Positions {
  /** Stem, ending in the nominative singular, endings of the dative singular and plural. */
  private record Noun(String stem, String nominative, String dative) {}

  private static final List<Noun> NOUNS =
      List.of(
          soft("руководител"),
          soft("председател"),
          soft("заместител"),
          soft("представител"),
          soft("учител"),
          soft("преподавател"),
          soft("настоятел"),
          soft("управител"),
          soft("секретар"),
          soft("библиотекар"),
          soft("воспитател"),
          soft("исполнител"),
          hard("начальник"),
          hard("директор"),
          hard("министр"),
          hard("губернатор"),
          hard("ректор"),
          hard("проректор"),
          hard("президент"),
          hard("мэр"),
          hard("депутат"),
          hard("прокурор"),
          hard("координатор"),
          hard("специалист"),
          hard("инспектор"),
          hard("советник"),
          hard("помощник"),
          hard("референт"),
          hard("консультант"),
          hard("инженер"),
          hard("врач"),
          hard("аудитор"),
          hard("бухгалтер"),
          hard("юрист"),
          hard("методист"),
          hard("декан"),
          hard("атаман"),
          hard("командир"),
          hard("капитан"),
          hard("менеджер"),
          hard("эксперт"),
          hard("работник"),
          hard("сотрудник"),
          hard("член"),
          hard("собственник"),
          soft("предпринимател"),
          hard("акционер"),
          hard("префект"),
          hard("комиссар"),
          hard("нотариус"),
          hard("адвокат"),
          hard("архитектор"),
          hard("профессор"),
          hard("академик"),
          hard("доцент"),
          hard("генерал"),
          hard("полковник"),
          hard("майор"),
          hard("диспетчер"),
          hard("оператор"),
          hard("администратор"),
          hard("редактор"),
          hard("педагог"),
          hard("психолог"),
          hard("организатор"),
          hard("инструктор"),
          hard("мастер"),
          hard("тренер"),
          hard("экономист"),
          hard("механик"),
          hard("технолог"),
          hard("художник"),
          hard("режиссер"),
          hard("режиссёр"),
          hard("ревизор"),
          new Noun("казначе", "й", "ю|ям"),
          hard("куратор"),
          hard("комендант"),
          hard("ликвидатор"),
          hard("пристав"),
          soft("следовател"),
          hard("подполковник"),
          hard("лаборант"),
          adjective("заведующ"),
          adjective("ответственн"),
          adjective("управляющ"),
          adjective("исполняющ"),
          adjective("уполномоченн"),
          adjective("командующ"),
          adjective("председательствующ"),
          adjective("временно исполняющ"),
          new Noun("глав", "а", "е|ам"),
          new Noun("судь", "я", "е|ям"),
          new Noun("старост", "а", "е|ам"),
          new Noun("коллег", "а", "е|ам"),
          new Noun("родител", "ь", "ю|ям"),
          new Noun("гражданин", "", "у"),
          new Noun("господин", "", "у"),
          new Noun("г-н", "", "у"),
          new Noun("г-ж", "а", "е"));

  private static final List<String> QUALIFIERS =
      List.of(
          "перв",
          "главн",
          "ведущ",
          "старш",
          "генеральн",
          "исполнительн",
          "техническ",
          "коммерческ",
          "финансов",
          "государственн",
          "муниципальн",
          "полномочн",
          "региональн",
          "территориальн",
          "бывш",
          "действительн",
          "почетн",
          "почётн",
          "чрезвычайн",
          "постоянн",
          "ответственн",
          "научн",
          "учен",
          "учён",
          "младш",
          "санитарн",
          "военн",
          "воинск",
          "городск",
          "областн",
          "районн",
          "окружн",
          "сельск",
          "медицинск",
          "дежурн",
          "участков",
          "судебн",
          "налогов",
          "таможенн");
  private static final String QUALIFIER = "(?:" + String.join("|", QUALIFIERS) + ")";

  private static final Pattern OPENS_NOMINATIVE =
      Pattern.compile(
          "^(?:и\\.?\\s?о\\.?|врио|вр\\.?\\s?и\\.?\\s?о\\.?|временно|исполняющ\\p{L}+|зам\\.|нач\\.|гл\\.|(?:"
              + QUALIFIER
              + "(?:ый|ий|ой|ая)\\s+){0,3}(?:\\p{L}+-)?(?:"
              + nominatives()
              + "))(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OPENS_DATIVE =
      Pattern.compile(
          "^(?:(?:"
              + QUALIFIER
              + "(?:ому|ему|ой|ей|ым|им)|и\\.?\\s?о\\.?|врио|временно)\\s+){0,3}(?:\\p{L}+-)?(?:"
              + datives()
              + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final CueWords FIRST_WORDS = CueWords.of(firstWords());

  private Positions() {}

  private static List<String> firstWords() {
    List<String> words = new ArrayList<>(QUALIFIERS);
    words.addAll(List.of("и", "вр", "исполняющ", "зам", "нач", "гл"));
    NOUNS.forEach(noun -> words.add(noun.stem()));
    return words;
  }

  /** A glance at the first word, which may be a compound: {@code Инженер-методист}. */
  private static boolean mayOpen(String text) {
    int letters = 0;
    while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean compound = letters < text.length() && text.charAt(letters) == '-';
    return compound || FIRST_WORDS.beginAt(text, 0);
  }

  private static Noun soft(String stem) {
    return new Noun(stem, "ь", "ю|ям");
  }

  private static Noun hard(String stem) {
    return new Noun(stem, "", "у|ам");
  }

  private static Noun adjective(String stem) {
    return new Noun(stem, "ий|ая|ый", "ему|ому|ей|ой|им|ым");
  }

  private static String nominatives() {
    return String.join(
        "|", NOUNS.stream().map(noun -> noun.stem() + "(?:" + noun.nominative() + ")").toList());
  }

  private static String datives() {
    return String.join(
        "|", NOUNS.stream().map(noun -> noun.stem() + "(?:" + noun.dative() + ")").toList());
  }

  /** Whether the text opens with a position in the nominative: {@code Заместитель начальника}. */
  public static boolean opens(String text) {
    return mayOpen(text) && OPENS_NOMINATIVE.matcher(text).lookingAt();
  }

  /**
   * Whether the text opens with a position in the dative: {@code Руководителям муниципальных
   * органов}.
   */
  public static boolean opensDative(String text) {
    return mayOpen(text) && OPENS_DATIVE.matcher(text).lookingAt();
  }
}
