package dyak.normalise.mention;

import dyak.record.ReferenceKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name a document in a mention, in all their forms, with the kind they stand for.
 */
public final class ReferenceWords {
  private static final String MASCULINE = "(?:а|у|ом|е|ы|ов|ам|ами|ах)?";
  private static final String NEUTER = "(?:е|я|ю|ем|и|й|ям|ями|ях)";
  private static final String FEMININE = "(?:а|ы|е|у|ой|ам|ами|ах)?";
  private static final String FEMININE_IA = "(?:я|и|ю|ей|й|ям|ями|ях)";

  private static final Map<String, ReferenceKind> STEMS = stems();

  /**
   * A word that names a document; adjectives that belong to a law's or programme's name included.
   */
  public static final Pattern WORD =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d-])(?<adjectives>(?:(?:федеральн|конституционн|областн|краев|окружн"
              + "|государственн|муниципальн|региональн|республиканск|целев|комплексн|ведомственн"
              + "|долгосрочн|национальн|методическ|технически|техническ|административн)"
              + "(?:ый|ий|ой|ого|ому|ым|им|ом|ая|ую|ое|ые|ие|ых|их|ыми|ими)\\s{1,3}){0,3})"
              + "(?<word>"
              + String.join("|", STEMS.keySet())
              + ")(?![\\p{L}-])");

  private static final Pattern WEAK =
      Pattern.compile(
          "(?iu)(?:положени|правил|порядок|порядк|рекомендаци|руководств|стандарт|регламент|концепци"
              + "|стратеги|инструкци|программ|требовани|указани|обращени|заявлени|заключени)\\p{L}{0,3}");
  private static final Pattern STRONG =
      Pattern.compile(
          "(?iu)(?:приказ|распоряжени|постановлени|закон|указ|письм)(?:о|а|у|ом|е|я|ю|ем|и|ы|ов|ам|ями)?");
  private static final Pattern DECLARED =
      Pattern.compile("(?iu)(?:настоящ|указанн|данн)\\p{L}{2,4}\\s{1,3}$");

  private ReferenceWords() {}

  private static Map<String, ReferenceKind> stems() {
    Map<String, ReferenceKind> stems = new LinkedHashMap<>();
    stems.put(
        "переч(?:ень|ня|ню|нем|не|ни|ней|нями)\\s{1,3}поручений", ReferenceKind.ASSIGNMENT_LIST);
    stems.put("письм(?:о|а|у|ом|е|ам|ами|ах)|писем|ответ" + MASCULINE, ReferenceKind.LETTER);
    stems.put("приказ" + MASCULINE, ReferenceKind.ORDER);
    stems.put("распоряжени" + NEUTER, ReferenceKind.DIRECTIVE);
    stems.put("постановлени" + NEUTER, ReferenceKind.RESOLUTION);
    stems.put("решени" + NEUTER, ReferenceKind.DECISION);
    stems.put("протокол" + MASCULINE, ReferenceKind.MINUTES);
    stems.put("(?:закон|кодекс)" + MASCULINE, ReferenceKind.LAW);
    stems.put("программ" + FEMININE, ReferenceKind.PROGRAM);
    List<String> masculine =
        List.of(
            "указ",
            "договор",
            "контракт",
            "акт",
            "запрос",
            "стандарт",
            "регламент",
            "законопроект",
            "циркуляр");
    masculine.forEach(stem -> stems.put(stem + MASCULINE, ReferenceKind.OTHER));
    List<String> neuter =
        List.of(
            "поручени",
            "соглашени",
            "обращени",
            "заявлени",
            "уведомлени",
            "представлени",
            "предписани",
            "заключени",
            "положени",
            "указани",
            "извещени");
    neuter.forEach(stem -> stems.put(stem + NEUTER, ReferenceKind.OTHER));
    List.of("телеграмм", "телефонограмм", "записк")
        .forEach(stem -> stems.put(stem + FEMININE, ReferenceKind.OTHER));
    List.of("инструкци", "концепци", "стратеги", "рекомендаци", "лицензи")
        .forEach(stem -> stems.put(stem + FEMININE_IA, ReferenceKind.OTHER));
    stems.put("руководств(?:о|а|у|ом|е|ам|ами|ах)?", ReferenceKind.OTHER);
    stems.put("доверенност(?:ь|и|ью|ям|ями|ях)", ReferenceKind.OTHER);
    stems.put("правил(?:а|ам|ами|ах)?|порядк(?:а|у|ом|е)|порядок", ReferenceKind.OTHER);
    return stems;
  }

  static ReferenceKind kind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, ReferenceKind> stem : STEMS.entrySet()) {
      if (Pattern.compile("(?iu)" + stem.getKey()).matcher(lower).matches()) {
        return stem.getValue();
      }
    }
    return ReferenceKind.OTHER;
  }

  /** Whether the mention is the document itself: «настоящий приказ». */
  static boolean isThisDocument(String text, int start) {
    Matcher before = DECLARED.matcher(text).region(Math.max(0, start - 20), start);
    return before.find() && before.group().toLowerCase(Locale.ROOT).startsWith("настоящ");
  }

  /**
   * Words that name a document only with a title or number right behind them: «Положение «О …»».
   */
  static boolean isWeak(String word) {
    return WEAK.matcher(word).matches();
  }

  /** Whether a word inside a phrase begins a mention of its own. */
  static boolean isStrong(String word) {
    return STRONG.matcher(word).matches();
  }

  /** Titles of programmes and rules need no «О …», but must follow the word at once. */
  static boolean mayHaveAnyTitle(ReferenceKind kind, boolean adjectives) {
    return kind == ReferenceKind.OTHER || (kind == ReferenceKind.PROGRAM && adjectives);
  }
}
