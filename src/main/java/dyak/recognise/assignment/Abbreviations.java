package dyak.recognise.assignment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.util.StringUtil;

/** Abbreviations of letters, whose stops end no sentence: {@code на ул. Садовой}. */
final class Abbreviations {
  static final List<String> ALL =
      List.of(
          "г.", "гг.", "г.г.", "ул.", "д.", "стр.", "корп.", "кв.", "пр.", "пер.", "пл.", "наб.",
          "обл.", "р-н.", "тел.", "доб.", "факс.", "п.", "пп.", "ст.", "ч.", "абз.", "разд.", "гл.",
          "т.", "т.е.", "т.д.", "т.п.", "т.ч.", "др.", "пр.", "см.", "им.", "руб.", "тыс.", "млн.",
          "млрд.", "экз.", "л.", "с.", "отв.", "исп.", "исх.", "вх.", "зам.", "нач.", "и.о.",
          "врио.", "проф.", "акад.", "к.", "уч.", "кл.", "шт.", "мин.", "час.", "сек.", "кв.м.");

  /** Knows them in capitals too. */
  static final Set<String> KNOWN = known();

  private static final String BEFORE = "('`´";
  private static final int LONGEST = ALL.stream().mapToInt(String::length).max().orElseThrow();

  private final String text;
  private final String lower;

  Abbreviations(String text) {
    this.text = text;
    this.lower = StringUtil.toLowerCase(text);
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.addAll(ALL);
    return known;
  }

  /** Whether one that begins a word behind {@code from} ends at a mark or goes on behind it. */
  boolean reach(int from, int mark) {
    for (int start = Math.max(from, mark - LONGEST); start <= mark; start++) {
      if (start == from
          ? KNOWN.contains(text.substring(start, mark + 1))
          : mayPrecede(text.charAt(start - 1)) && reaches(start, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayPrecede(char letter) {
    return Character.isWhitespace(letter) || BEFORE.indexOf(letter) >= 0;
  }

  private boolean reaches(int start, int mark) {
    return ALL.stream().anyMatch(it -> start + it.length() >= mark && lower.startsWith(it, start));
  }
}
