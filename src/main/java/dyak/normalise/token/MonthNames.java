package dyak.normalise.token;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The twelve months in every printed case, and their abbreviations: {@code июля}, {@code июл.}. */
public final class MonthNames {
  private static final List<String> FORMS =
      List.of(
          "январь января январе январю январем янв",
          "февраль февраля феврале февралю февралем февр фев",
          "март марта марте марту мартом мар",
          "апрель апреля апреле апрелю апрелем апр",
          "май мая мае маю маем",
          "июнь июня июне июню июнем июн",
          "июль июля июле июлю июлем июл",
          "август августа августе августу августом авг",
          "сентябрь сентября сентябре сентябрю сентябрем сент сен",
          "октябрь октября октябре октябрю октябрем окт",
          "ноябрь ноября ноябре ноябрю ноябрем нояб ноя",
          "декабрь декабря декабре декабрю декабрем дек");

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    Pattern space = Pattern.compile(" ");
    for (int month = 1; month <= FORMS.size(); month++) {
      for (String form : space.split(FORMS.get(month - 1), -1)) {
        MONTHS.put(form, month);
      }
    }
  }

  private MonthNames() {}

  /** All of them, as {@link Token#form} has them. */
  public static Set<String> forms() {
    return Collections.unmodifiableSet(MONTHS.keySet());
  }

  public static boolean contains(String form) {
    return MONTHS.containsKey(form);
  }

  /** The month named at a token, with the full stop of its abbreviation. */
  public static Optional<Read<Integer>> read(Tokens tokens, int at) {
    Integer month = MONTHS.get(tokens.get(at).form());
    if (month == null) {
      return Optional.empty();
    }
    boolean abbreviated = tokens.get(at).form().length() <= 4;
    return Optional.of(new Read<>(month, abbreviated ? tokens.skipGlued(at + 1, ".") : at + 1));
  }
}
