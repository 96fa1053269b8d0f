package dyak.normalise.name;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Declension;
import dyak.normalise.grammar.Sex;
import dyak.normalise.text.Lookalikes;
import dyak.normalise.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Common given names in all cases: {@code Ивану} is {@code Иван}. */
public final class GivenNames {
  /** One reading of a printed form. */
  private record Reading(String name, Sex sex, Case form) {}

  private static final Map<String, List<Reading>> FORMS = read();

  private GivenNames() {}

  public static boolean knows(String word) {
    return FORMS.containsKey(key(word));
  }

  /** The sex of a name printed in the nominative, or null. */
  static @Nullable Sex sexOf(String word) {
    return FORMS.getOrDefault(key(word), List.of()).stream()
        .filter(reading -> reading.form() == Case.NOMINATIVE)
        .map(Reading::sex)
        .findFirst()
        .orElse(null);
  }

  /** The nominative of a given name whose sex and case the patronymic tells. */
  static String nominative(String printed, Sex sex, Case form) {
    String word = Lookalikes.cyrillic(printed);
    if (form == Case.NOMINATIVE) {
      return word;
    }
    String known =
        FORMS.getOrDefault(key(word), List.of()).stream()
            .filter(reading -> reading.sex() == sex && agrees(reading.form(), form))
            .map(Reading::name)
            .findFirst()
            .orElseGet(() -> unknown(word, sex, form));
    return word.equals(word.toUpperCase(Locale.ROOT)) ? known.toUpperCase(Locale.ROOT) : known;
  }

  private static boolean agrees(Case reading, Case form) {
    return reading == form
        || (form == Case.GENITIVE && reading == Case.ACCUSATIVE)
        || (form == Case.DATIVE && reading == Case.PREPOSITIONAL);
  }

  private static String unknown(String word, Sex sex, Case form) {
    String stem = word.substring(0, word.length() - 1);
    char last = word.charAt(word.length() - 1);
    if (sex == Sex.FEMALE) {
      return switch (last) {
        case 'ы', 'е', 'у' -> stem + "а";
        case 'и', 'ю' -> stem + "я";
        default -> word;
      };
    }
    if (form == Case.INSTRUMENTAL && word.endsWith("ом")) {
      return word.substring(0, word.length() - 2);
    }
    boolean vowel = !stem.isEmpty() && "аеиоуэюя".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return switch (last) {
      case 'а', 'у' -> stem;
      case 'я', 'ю' -> stem + (vowel ? "й" : "ь");
      default -> word;
    };
  }

  private static String key(String word) {
    return Lookalikes.cyrillic(word).toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static Map<String, List<Reading>> read() {
    Map<String, List<Reading>> forms = new HashMap<>();
    for (String[] row : Table.rows("given-names.tsv")) {
      Sex sex = row[1].equals("m") ? Sex.MALE : Sex.FEMALE;
      List<String> all = declined(row[0], sex, row.length > 2 ? row[2] : "");
      for (int at = 0; at < all.size(); at++) {
        Reading reading = new Reading(row[0], sex, Case.ORDER.get(at));
        forms.computeIfAbsent(key(all.get(at)), unused -> new ArrayList<>()).add(reading);
      }
    }
    return forms;
  }

  private static List<String> declined(String name, Sex sex, String oblique) {
    boolean likeWoman = name.endsWith("а") || name.endsWith("я") || name.endsWith("ь");
    if (sex == Sex.FEMALE) {
      return likeWoman ? Declension.forms(name, "f", Map.of()).subList(0, 6) : List.of(name);
    }
    boolean soft = name.endsWith("а") || name.endsWith("я");
    if (name.endsWith("и")) {
      return List.of(name);
    }
    Map<String, String> stem = oblique.isEmpty() ? Map.of() : Map.of("stem", oblique);
    return Declension.forms(name, soft ? "f" : "m", stem).subList(0, 6);
  }
}
