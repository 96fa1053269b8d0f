package dyak.normalise.grammar;

import dyak.normalise.text.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The head words of assignees and addressees in all their forms: offices ({@code директору}) and
 * institutions ({@code управлению}).
 */
public final class OfficeWords {
  private static final Map<String, List<WordForm>> FORMS = read();

  private OfficeWords() {}

  /** The readings of a printed word, none when it names no office and no institution. */
  public static List<WordForm> readings(String word) {
    String key = key(word);
    List<WordForm> known = FORMS.getOrDefault(key, List.of());
    int hyphen = key.lastIndexOf('-');
    return !known.isEmpty() || hyphen <= 0
        ? known
        : FORMS.getOrDefault(key.substring(hyphen + 1), List.of()).stream()
            .map(last -> last.prefixed(key.substring(0, hyphen + 1)))
            .toList();
  }

  public static boolean knows(String word) {
    return !readings(word).isEmpty();
  }

  /** Whether the word may stand in the case. */
  public static boolean is(String word, Case form) {
    return readings(word).stream().anyMatch(reading -> reading.form() == form);
  }

  private static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return lower.indexOf('\u2011') < 0 ? lower : lower.replace('\u2011', '-');
  }

  private static Map<String, List<WordForm>> read() {
    Map<String, List<WordForm>> forms = new HashMap<>();
    for (String[] row : Table.rows("office-words.tsv")) {
      Map<String, String> exceptions = new HashMap<>();
      for (int column = 3; column < row.length; column++) {
        String[] pair = row[column].split("=", 2);
        exceptions.put(pair[0], pair[1]);
      }
      add(forms, row[0], row[1], kind(row[2]), exceptions);
    }
    return forms;
  }

  private static WordForm.Kind kind(String column) {
    return switch (column) {
      case "p" -> WordForm.Kind.PERSON;
      case "o" -> WordForm.Kind.ORGANISATION;
      default -> WordForm.Kind.OTHER;
    };
  }

  private static void add(
      Map<String, List<WordForm>> forms,
      String word,
      String declension,
      WordForm.Kind kind,
      Map<String, String> exceptions) {
    boolean adjectival = declension.startsWith("a");
    List<String> all =
        adjectival
            ? Adjectives.forms(word)
            : declension.equals("0")
                ? Collections.nCopies(6, word)
                : Declension.forms(word, declension, exceptions);
    if (exceptions.containsKey("pl") && declension.equals("m")) {
      add(forms, word + "ы", kind);
    }
    for (int at = 0; at < all.size(); at++) {
      boolean plural = at >= 6;
      WordForm form =
          new WordForm(
              all.get(plural ? 6 : 0),
              Case.ORDER.get(at % 6),
              plural,
              gender(word, declension),
              kind,
              adjectival);
      forms.computeIfAbsent(key(all.get(at)), unused -> new ArrayList<>()).add(form);
    }
  }

  /** The regular plural beside the usual one: {@code директоры}, {@code директора}. */
  private static void add(Map<String, List<WordForm>> forms, String plural, WordForm.Kind kind) {
    forms
        .computeIfAbsent(key(plural), unused -> new ArrayList<>())
        .add(new WordForm(plural, Case.NOMINATIVE, true, Gender.MASCULINE, kind, false));
  }

  private static Gender gender(String word, String declension) {
    return switch (declension) {
      case "f", "af" -> Gender.FEMININE;
      case "n" -> Gender.NEUTER;
      case "0" -> word.endsWith("о") ? Gender.NEUTER : Gender.MASCULINE;
      default -> Gender.MASCULINE;
    };
  }
}
