package dyak.normalise.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The regular declension of Russian nouns: six singular forms, then six plural ones, in the order
 * of {@link Case}. Fleeting vowels and odd plurals are told by the word table.
 */
public final class Declension {
  private static final String VELARS_AND_HUSHES = "гкхжшчщ";
  private static final String HUSHES = "жшчщ";

  private Declension() {}

  /** The forms of a noun of gender {@code m}, {@code f}, {@code n} or {@code mf}. */
  public static List<String> forms(String noun, String gender, Map<String, String> exceptions) {
    List<String> singular =
        gender.equals("m")
            ? masculine(noun, exceptions.getOrDefault("stem", ""))
            : gender.equals("n") ? neuter(noun) : feminine(noun);
    List<String> all = new ArrayList<>(singular);
    all.addAll(plural(noun, gender, singular.get(1), exceptions));
    return all;
  }

  private static List<String> masculine(String noun, String oblique) {
    char last = last(noun);
    if (last == 'й') {
      String stem = cut(noun, 1);
      String prepositional = stem.endsWith("и") ? "и" : "е";
      return forms(noun, stem, "я", "ю", "я", "ем", prepositional);
    }
    if (last == 'ь') {
      return forms(noun, oblique.isEmpty() ? cut(noun, 1) : oblique, "я", "ю", "я", "ем", "е");
    }
    String stem = oblique.isEmpty() ? noun : oblique;
    boolean soft = HUSHES.indexOf(last) >= 0 || last == 'ц';
    return forms(noun, stem, "а", "у", "а", soft ? "ем" : "ом", "е");
  }

  private static List<String> neuter(String noun) {
    String stem = cut(noun, 1);
    return noun.endsWith("ие")
        ? forms(noun, stem, "я", "ю", "е", "ем", "и")
        : noun.endsWith("о")
            ? forms(noun, stem, "а", "у", "о", "ом", "е")
            : forms(noun, stem, "а", "у", "е", "ем", "е");
  }

  private static List<String> feminine(String noun) {
    String stem = cut(noun, 1);
    char before = last(stem);
    if (noun.endsWith("ь")) {
      return forms(noun, stem, "и", "и", "ь", "ью", "и");
    }
    if (noun.endsWith("ия")) {
      return forms(noun, stem, "и", "и", "ю", "ей", "и");
    }
    if (noun.endsWith("я")) {
      return forms(noun, stem, "и", "е", "ю", "ей", "е");
    }
    String genitive = VELARS_AND_HUSHES.indexOf(before) >= 0 ? "и" : "ы";
    String instrumental = HUSHES.indexOf(before) >= 0 || before == 'ц' ? "ей" : "ой";
    return forms(noun, stem, genitive, "е", "у", instrumental, "е");
  }

  private static List<String> plural(
      String noun, String gender, String genitive, Map<String, String> exceptions) {
    String stem = cut(genitive, 1);
    String nominative = exceptions.getOrDefault("pl", stem + pluralEnding(noun, gender, stem));
    boolean soft =
        noun.endsWith("ь") || noun.endsWith("й") || noun.endsWith("я") || noun.endsWith("ие");
    String vowel = soft ? "я" : "а";
    String genitivePlural = exceptions.getOrDefault("genpl", genitivePlural(noun, gender, stem));
    String dative = exceptions.getOrDefault("datpl", stem + vowel + "м");
    return List.of(
        nominative, genitivePlural, dative, genitivePlural, dative + "и", cut(dative, 1) + "х");
  }

  private static String pluralEnding(String noun, String gender, String stem) {
    if (gender.equals("n")) {
      return noun.endsWith("ие") ? "я" : "а";
    }
    boolean soft = noun.endsWith("ь") || noun.endsWith("й") || noun.endsWith("я");
    return soft || VELARS_AND_HUSHES.indexOf(last(stem)) >= 0 ? "и" : "ы";
  }

  private static String genitivePlural(String noun, String gender, String stem) {
    if (noun.endsWith("ия") || noun.endsWith("ие")) {
      return stem + "й";
    }
    if (noun.endsWith("ь") || (gender.equals("m") && HUSHES.indexOf(last(noun)) >= 0)) {
      return stem + "ей";
    }
    if (gender.equals("m")) {
      return stem + (noun.endsWith("й") || last(stem) == 'ц' ? "ев" : "ов");
    }
    return stem;
  }

  private static List<String> forms(String noun, String stem, String... endings) {
    List<String> all = new ArrayList<>();
    all.add(noun);
    for (String ending : endings) {
      all.add(stem + ending);
    }
    return all;
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
