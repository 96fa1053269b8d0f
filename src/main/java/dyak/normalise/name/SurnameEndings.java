package dyak.normalise.name;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Sex;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The declension of surnames backwards. Ordered rules: the first whose ending, sex and case agree
 * gives the nominative; none leaves the surname as printed.
 */
public final class SurnameEndings {
  private static final String CONSONANT = "[бвгджзклмнпрстфхцчшщ]";

  private static final Pattern ENDS_IN_CONSONANT = Pattern.compile(".*[бвгджзйклмнпрстфхцчшщь]");
  private static final Pattern UNDECLINED = Pattern.compile(".*(?:[ыи]х|[эи]|дзе|[еэ]ску)");

  /** An ending, its nominative, and the cases and sexes it may stand for (null: any). */
  private record Rule(Pattern ending, String nominative, @Nullable Sex sex, List<Case> cases) {
    boolean allows(@Nullable Sex other, @Nullable Case form) {
      boolean sexAgrees = sex == null || other == null || sex == other;
      return sexAgrees && (form == null ? !cases.contains(Case.NOMINATIVE) : cases.contains(form));
    }
  }

  private static final List<Case> GENITIVE = List.of(Case.GENITIVE, Case.ACCUSATIVE);
  private static final List<Case> DATIVE = List.of(Case.DATIVE);
  private static final List<Case> ACCUSATIVE = List.of(Case.ACCUSATIVE);
  private static final List<Case> INSTRUMENTAL = List.of(Case.INSTRUMENTAL);
  private static final List<Case> OBLIQUE_FEMALE =
      List.of(Case.GENITIVE, Case.DATIVE, Case.INSTRUMENTAL, Case.PREPOSITIONAL);

  /** Rules that hold although neither sex nor case is known. */
  private static final List<Rule> PLAIN =
      List.of(
          rule("(.*)(?:[еэ]ску|дзе|швили)", "$0", null, DATIVE),
          rule("(.+[сц]к)(?:ому|ого|им)", "$1ий", Sex.MALE, DATIVE),
          rule("(.+[сц]к)ую", "$1ая", Sex.FEMALE, ACCUSATIVE),
          rule(
              "(?:бронев|берегов|яров|полев|лугов|ланов|лозов|часов|садов|боев)ой",
              "$0",
              null,
              DATIVE),
          rule("(.+(?:[оеё]в|[иы]н))ой", "$1а", Sex.FEMALE, DATIVE),
          rule(
              "(толст|бронев|берегов|яров|полев|лугов|ланов|лозов)(?:ому|ого)",
              "$1ой",
              null,
              DATIVE),
          rule("(.+[гкхжшчщ])(?:ому|ого)", "$1ий", Sex.MALE, DATIVE),
          rule("(.+)(?:ому|ого)", "$1ый", Sex.MALE, DATIVE),
          rule("(.+)(?:ему|его)", "$1ий", Sex.MALE, DATIVE),
          rule("(.+(?:[оеё]в|[иы]н))ым", "$1", Sex.MALE, INSTRUMENTAL),
          rule("(.+(?:[оеё]в|[иы]н))[уе]", "$1", Sex.MALE, DATIVE),
          rule("(.+ич)(?:у|ем)", "$1", Sex.MALE, DATIVE),
          rule("(.+[уюя]к)(?:у|ом)", "$1", Sex.MALE, DATIVE),
          rule("(.+[вбгпкт])цу", "$1ец", Sex.MALE, DATIVE),
          rule("(.+[чшж])ку", "$1ок", Sex.MALE, DATIVE),
          rule("(.{2,}" + CONSONANT + ")ью", "$1ей", Sex.MALE, DATIVE),
          rule("(.+" + CONSONANT + ")ю", "$1ь", Sex.MALE, DATIVE),
          rule("(.+[аеоуэ])ю", "$1й", Sex.MALE, DATIVE));

  private static final List<Rule> MALE =
      List.of(
          rule("(.+(?:[оеё]в|[иы]н))а", "$1", Sex.MALE, GENITIVE),
          rule("(.+(?:[оеё]в|[иы]н))ым", "$1", Sex.MALE, INSTRUMENTAL),
          rule("(.+(?:[оеё]в|[иы]н))е", "$1", Sex.MALE, List.of(Case.PREPOSITIONAL)),
          rule("(.+[сц]к)ого", "$1ий", Sex.MALE, GENITIVE),
          rule(
              "(толст|бронев|берегов|яров|полев|лугов|ланов|лозов)ого", "$1ой", Sex.MALE, GENITIVE),
          rule("(.+[гкх])ого", "$1ий", Sex.MALE, GENITIVE),
          rule("(.+)ого", "$1ый", Sex.MALE, GENITIVE),
          rule("(.+)его", "$1ий", Sex.MALE, GENITIVE),
          rule("(.+[сц]к)им", "$1ий", Sex.MALE, INSTRUMENTAL),
          rule("(.+)ым", "$1ый", Sex.MALE, INSTRUMENTAL),
          rule("(.+[вбгпкт])ц(?:а)", "$1ец", Sex.MALE, GENITIVE),
          rule("(.+[вбгпкт])цем", "$1ец", Sex.MALE, INSTRUMENTAL),
          rule("(.+" + CONSONANT + ")а", "$1", Sex.MALE, GENITIVE),
          rule("(.+" + CONSONANT + ")(?:ом|ем)", "$1", Sex.MALE, INSTRUMENTAL),
          rule("(.+[лрнт])я", "$1ь", Sex.MALE, GENITIVE),
          rule("(.+" + CONSONANT + ")ья", "$1ей", Sex.MALE, GENITIVE),
          rule("(.+[аеоуэ])я", "$1й", Sex.MALE, GENITIVE),
          rule("(.+[аеоуэ])ем", "$1й", Sex.MALE, INSTRUMENTAL),
          rule("(.+" + CONSONANT + ")у", "$1", Sex.MALE, DATIVE),
          rule("(.+" + CONSONANT + ")[ыи]", "$1а", Sex.MALE, List.of(Case.GENITIVE)),
          rule("(.+" + CONSONANT + ")у", "$1а", Sex.MALE, ACCUSATIVE),
          rule("(.+" + CONSONANT + ")ой", "$1а", Sex.MALE, INSTRUMENTAL),
          rule(
              "(.+" + CONSONANT + ")е", "$1а", Sex.MALE, List.of(Case.DATIVE, Case.PREPOSITIONAL)));

  private static final List<Rule> FEMALE =
      List.of(
          rule("(.+(?:[оеё]в|[иы]н))ой", "$1а", Sex.FEMALE, OBLIQUE_FEMALE),
          rule("(.+(?:[оеё]в|[иы]н))у", "$1а", Sex.FEMALE, ACCUSATIVE),
          rule("(.+)(?:ую)", "$1ая", Sex.FEMALE, ACCUSATIVE),
          rule("(.+" + CONSONANT + ")у", "$1а", Sex.FEMALE, ACCUSATIVE),
          rule("(.+[сц]к)ой", "$1ая", Sex.FEMALE, OBLIQUE_FEMALE),
          rule("(.+[нтвлдзкр])ой", "$1ая", Sex.FEMALE, List.of(Case.GENITIVE, Case.DATIVE)),
          rule("(.+" + CONSONANT + ")ой", "$1а", Sex.FEMALE, INSTRUMENTAL),
          rule("(.+" + CONSONANT + ")[ыи]", "$1а", Sex.FEMALE, List.of(Case.GENITIVE)),
          rule(
              "(.+" + CONSONANT + ")е",
              "$1а",
              Sex.FEMALE,
              List.of(Case.DATIVE, Case.PREPOSITIONAL)));

  /** Dative whose sex only the ending can tell. */
  private static final List<Rule> DATIVE_ONLY =
      List.of(
          rule("(.+[сц]к)ой", "$1ая", null, DATIVE),
          rule("(.+(?:[оеё]в|[иы]н))ой", "$1а", null, DATIVE),
          rule("(.+[нтвлдзр])ой", "$1ая", null, DATIVE),
          rule("(.+[бвгджзкмпрстфхш])е", "$1а", null, DATIVE),
          rule("(.{2,}[бвгджзклмнпрстфхчшщ])у", "$1", null, DATIVE));

  private SurnameEndings() {}

  /** The nominative as a list of one, or an empty list when the surname stays as printed. */
  static List<String> of(String lower, @Nullable Sex sex, @Nullable Case form) {
    if (form == Case.NOMINATIVE || undeclined(lower, sex)) {
      return List.of();
    }
    if (form == null) {
      return first(PLAIN, lower, sex, null);
    }
    if (sex == null) {
      List<String> plain = first(PLAIN, lower, null, null);
      return plain.isEmpty() ? first(DATIVE_ONLY, lower, null, form) : plain;
    }
    if (sex == Sex.FEMALE) {
      return first(FEMALE, lower, sex, form);
    }
    List<String> plain = form == Case.DATIVE ? first(PLAIN, lower, sex, form) : List.of();
    return plain.isEmpty() ? first(MALE, lower, sex, form) : plain;
  }

  private static boolean undeclined(String lower, @Nullable Sex sex) {
    boolean o = lower.endsWith("о") && !lower.endsWith("ого") && !lower.endsWith("его");
    boolean consonant = ENDS_IN_CONSONANT.matcher(lower).matches();
    return o
        || UNDECLINED.matcher(lower).matches()
        || (sex == Sex.FEMALE && consonant && !lower.endsWith("ой") && !lower.endsWith("ей"));
  }

  private static List<String> first(
      List<Rule> rules, String lower, @Nullable Sex sex, @Nullable Case form) {
    for (Rule rule : rules) {
      if (rule.allows(sex, form)) {
        Matcher matcher = rule.ending().matcher(lower);
        if (matcher.matches()) {
          return List.of(matcher.replaceFirst(rule.nominative()));
        }
      }
    }
    return List.of();
  }

  private static Rule rule(String ending, String nominative, @Nullable Sex sex, List<Case> cases) {
    return new Rule(Pattern.compile(ending), nominative, sex, cases);
  }
}
