package dyak.normalise.mention;

import dyak.record.ReferenceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that name a document in a mention, in all their forms, with the kind they stand for.
 */
final class ReferenceWords {
  private static final List<String> MASCULINE =
      List.of("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах");
  private static final List<String> NEUTER =
      List.of("е", "я", "ю", "ем", "и", "й", "ям", "ями", "ях");
  private static final List<String> FEMININE =
      List.of("", "а", "ы", "е", "у", "ой", "ам", "ами", "ах");
  private static final List<String> FEMININE_IA =
      List.of("я", "и", "ю", "ей", "й", "ям", "ями", "ях");
  private static final List<String> NEUTER_O =
      List.of("о", "а", "у", "ом", "е", "", "ам", "ами", "ах");

  private static final Map<String, ReferenceKind> FORMS = forms();

  private static final Pattern WEAK =
      Pattern.compile(
          "(?:положени|правил|поряд|рекомендаци|руководств|стандарт|регламент|концепци|стратеги"
              + "|инструкци|программ|указани|обращени|заявлени|заключени)[а-яё]{0,3}");
  private static final Set<ReferenceKind> STRONG =
      Set.of(
          ReferenceKind.ORDER,
          ReferenceKind.DIRECTIVE,
          ReferenceKind.RESOLUTION,
          ReferenceKind.LAW,
          ReferenceKind.LETTER);

  private ReferenceWords() {}

  private static Map<String, ReferenceKind> forms() {
    Map<String, ReferenceKind> forms = new HashMap<>();
    add(forms, ReferenceKind.LETTER, NEUTER_O, "письм");
    add(forms, ReferenceKind.LETTER, MASCULINE, "ответ");
    forms.put("писем", ReferenceKind.LETTER);
    add(forms, ReferenceKind.ORDER, MASCULINE, "приказ");
    add(forms, ReferenceKind.DIRECTIVE, NEUTER, "распоряжени");
    add(forms, ReferenceKind.RESOLUTION, NEUTER, "постановлени");
    add(forms, ReferenceKind.DECISION, NEUTER, "решени");
    add(forms, ReferenceKind.MINUTES, MASCULINE, "протокол");
    add(forms, ReferenceKind.LAW, MASCULINE, "закон", "кодекс");
    add(forms, ReferenceKind.PROGRAM, FEMININE, "программ");
    add(
        forms,
        ReferenceKind.ASSIGNMENT_LIST,
        List.of("ень", "ня", "ню", "нем", "не", "ни", "ней", "нями"),
        "переч");
    addOthers(forms);
    return Map.copyOf(forms);
  }

  private static void addOthers(Map<String, ReferenceKind> forms) {
    ReferenceKind other = ReferenceKind.OTHER;
    add(forms, other, MASCULINE, "указ", "договор", "контракт", "акт", "запрос", "стандарт");
    add(forms, other, MASCULINE, "регламент", "законопроект", "циркуляр");
    add(forms, other, NEUTER, "поручени", "соглашени", "обращени", "заявлени", "уведомлени");
    add(forms, other, NEUTER, "представлени", "предписани", "заключени", "положени", "указани");
    add(forms, other, NEUTER, "извещени");
    add(forms, other, FEMININE, "телеграмм", "телефонограмм", "записк");
    add(forms, other, FEMININE_IA, "инструкци", "концепци", "стратеги", "рекомендаци", "лицензи");
    add(forms, other, NEUTER_O, "руководств", "правил");
    add(forms, other, List.of("ь", "и", "ью", "ям", "ями", "ях"), "доверенност");
    add(forms, other, List.of("ок", "ка", "ку", "ком", "ке"), "поряд");
  }

  private static void add(
      Map<String, ReferenceKind> forms, ReferenceKind kind, List<String> endings, String... stems) {
    for (String stem : stems) {
      endings.forEach(ending -> forms.put(stem + ending, kind));
    }
  }

  /** The kind that a lower-case word stands for, null when it names no document. */
  static @Nullable ReferenceKind kindOrNull(String lower) {
    return FORMS.get(lower);
  }

  /**
   * Words that name a document only with a title or number right behind them: «Положение «О …»».
   */
  static boolean isWeak(String word) {
    return WEAK.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a lower-case word inside a phrase begins a mention of its own. */
  static boolean isStrong(String lower) {
    ReferenceKind kind = FORMS.get(lower);
    boolean kindOf = kind != null && STRONG.contains(kind) && !lower.startsWith("ответ");
    return kindOf || (lower.startsWith("указ") && kind != null && !lower.startsWith("указани"));
  }

  /** Titles of programmes and rules need no «О …», but must follow the word at once. */
  static boolean mayHaveAnyTitle(ReferenceKind kind, boolean adjectives) {
    return kind == ReferenceKind.OTHER || (kind == ReferenceKind.PROGRAM && adjectives);
  }
}
