package dyak.normalise.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers as printed: {@code 10}, {@code 10-ти}, {@code десяти (10)}, {@code двадцать пятого},
 * {@code III}, {@code 1У}.
 */
public final class Numerals {
  /** Value; nominative; genitive, which also opens compounds; the stem of the ordinal. */
  private static final List<String> TABLE =
      List.of(
          "1 один одного перв",
          "2 два двух втор",
          "3 три трех треть",
          "4 четыре четырех четверт",
          "5 пять пяти пят",
          "6 шесть шести шест",
          "7 семь семи седьм",
          "8 восемь восьми восьм",
          "9 девять девяти девят",
          "10 десять десяти десят",
          "11 одиннадцать одиннадцати одиннадцат",
          "12 двенадцать двенадцати двенадцат",
          "13 тринадцать тринадцати тринадцат",
          "14 четырнадцать четырнадцати четырнадцат",
          "15 пятнадцать пятнадцати пятнадцат",
          "16 шестнадцать шестнадцати шестнадцат",
          "17 семнадцать семнадцати семнадцат",
          "18 восемнадцать восемнадцати восемнадцат",
          "19 девятнадцать девятнадцати девятнадцат",
          "20 двадцать двадцати двадцат",
          "30 тридцать тридцати тридцат",
          "40 сорок сорока сороков",
          "50 пятьдесят пятидесяти пятидесят",
          "60 шестьдесят шестидесяти шестидесят",
          "70 семьдесят семидесяти семидесят",
          "80 восемьдесят восьмидесяти восьмидесят",
          "90 девяносто девяноста девяност",
          "100 сто ста сот");

  private static final List<String> ENDINGS =
      List.of("ый", "ой", "ий", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых");
  private static final List<String> SOFT_ENDINGS =
      List.of("его", "ему", "им", "ем", "я", "ю", "е", "ей", "и", "их");
  private static final Set<String> SUFFIXES =
      Set.of(
          "го", "ого", "е", "ое", "й", "ый", "ий", "ой", "я", "ая", "ю", "ую", "му", "ому", "м",
          "ом", "х", "ых", "ти", "и", "ми");

  private static final Map<String, Integer> CARDINALS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, Integer> COMPOUNDS = new HashMap<>();

  static {
    Pattern space = Pattern.compile(" ");
    for (String row : TABLE) {
      String[] forms = space.split(row, -1);
      int value = Integer.parseInt(forms[0]);
      CARDINALS.put(forms[1], value);
      CARDINALS.put(forms[2], value);
      COMPOUNDS.put(value == 90 || value == 100 ? forms[1] : forms[2], value);
      (value == 3 ? SOFT_ENDINGS : ENDINGS)
          .forEach(ending -> ORDINALS.put(forms[3] + ending, value));
    }
    List.of("одна", "одной", "одну", "одно", "одни").forEach(form -> CARDINALS.put(form, 1));
    CARDINALS.put("две", 2);
    COMPOUNDS.put("одно", 1);
    ORDINALS.put("третий", 3);
  }

  private static final Map<String, Integer> ROMAN = new HashMap<>();

  static {
    List<String> numbers =
        List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    for (int i = 0; i < numbers.size(); i++) {
      ROMAN.put(numbers.get(i), i + 1);
    }
  }

  private static final int LONGEST_ROMAN = 4;

  /** All that {@link #roman(String)} takes. */
  private static final String ROMAN_LETTERS = "1lI|ІіVУYvXХПШ";

  private Numerals() {}

  /** All words that open a number. */
  public static Set<String> words() {
    Set<String> words = new HashSet<>(CARDINALS.keySet());
    words.addAll(ORDINALS.keySet());
    return words;
  }

  /** How many: {@code 10}, {@code 10 (десяти)}, {@code двадцати пяти}. */
  public static Optional<Read<Integer>> cardinal(Tokens tokens, int at) {
    Optional<Read<Integer>> bare = number(tokens, at).or(() -> words(tokens, at, CARDINALS));
    return bare.map(read -> read.until(skipRepetition(tokens, read.end())));
  }

  /** Which one: {@code 5}, {@code 5-го}, {@code пятого}. */
  public static Optional<Read<Integer>> ordinal(Tokens tokens, int at) {
    return number(tokens, at).or(() -> words(tokens, at, ORDINALS));
  }

  /**
   * Which one of a few that are counted in Roman numerals: {@code III}, {@code 3-й}, {@code
   * третий}.
   */
  public static Optional<Read<Integer>> ordinalOf(int most, Tokens tokens, int at) {
    return Read.longest(
        ordinal(tokens, at).filter(number -> number.value() >= 1 && number.value() <= most),
        roman(tokens, at).filter(number -> number.value() <= most));
  }

  /** Several ordinals that share what follows them: {@code I и II}, {@code 1-3}. */
  public static Optional<Read<List<Integer>>> ordinalsOf(int most, Tokens tokens, int at) {
    List<Integer> all = new ArrayList<>();
    int end = at;
    Optional<Read<Integer>> next = ordinalOf(most, tokens, at);
    while (next.isPresent() && all.size() < most) {
      all.add(next.get().value());
      end = next.get().end();
      boolean goesOn = tokens.is(end, "и") || tokens.is(end, ",") || tokens.is(end, "-");
      next = goesOn ? ordinalOf(most, tokens, end + 1) : Optional.empty();
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(new Read<>(List.copyOf(all), end));
  }

  /** The numeral that opens a compound word: {@code трех} of {@code трехдневный}. */
  public static Optional<Integer> opening(String numeral) {
    for (int cut = numeral.length(); cut > 0; cut--) {
      Integer tens = COMPOUNDS.get(numeral.substring(0, cut));
      if (tens != null) {
        String units = numeral.substring(cut);
        return units.isEmpty()
            ? Optional.of(tens)
            : Optional.ofNullable(COMPOUNDS.get(units)).map(unit -> tens + unit);
      }
    }
    return Optional.empty();
  }

  private static Optional<Read<Integer>> number(Tokens tokens, int at) {
    Token token = tokens.get(at);
    return token.number() < 0 || token.form().length() > 4
        ? Optional.empty()
        : Optional.of(new Read<>(token.number(), skipSuffix(tokens, at + 1)));
  }

  /** {@code 1-го}, and with the blanks that OCR leaves, {@code 1 - го}. */
  private static int skipSuffix(Tokens tokens, int at) {
    return tokens.is(at, "-") && SUFFIXES.contains(tokens.form(at + 1)) ? at + 2 : at;
  }

  private static Optional<Read<Integer>> words(Tokens tokens, int at, Map<String, Integer> last) {
    Integer tens = CARDINALS.get(tokens.form(at));
    if (tens != null && tens >= 20 && tens < 100) {
      Integer units = last.get(tokens.form(at + 1));
      if (units != null && units < 10) {
        return Optional.of(new Read<>(tens + units, at + 2));
      }
    }
    return Optional.ofNullable(last.get(tokens.form(at))).map(value -> new Read<>(value, at + 1));
  }

  private static int skipRepetition(Tokens tokens, int at) {
    if (!tokens.is(at, "(")) {
      return at;
    }
    return number(tokens, at + 1)
        .or(() -> words(tokens, at + 1, CARDINALS))
        .filter(read -> tokens.is(read.end(), ")"))
        .map(read -> read.end() + 1)
        .orElse(at);
  }

  /** Also as OCR prints it: {@code П}, {@code Ш}, {@code 1У}. */
  private static Optional<Read<Integer>> roman(Tokens tokens, int at) {
    if (ROMAN_LETTERS.indexOf(tokens.initial(at)) < 0) {
      return Optional.empty();
    }
    boolean two = tokens.get(at + 1).glued() && tokens.get(at + 1).isWord();
    if (tokens.get(at).form().length() > LONGEST_ROMAN || tokens.get(at).form().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> joined = two ? roman(tokens.raw(at) + tokens.raw(at + 1)) : Optional.empty();
    return joined
        .map(value -> new Read<>(value, at + 2))
        .or(() -> roman(tokens.raw(at)).map(value -> new Read<>(value, at + 1)));
  }

  public static boolean isRoman(Tokens tokens, int at) {
    return roman(tokens, at).isPresent();
  }

  private static Optional<Integer> roman(String printed) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      String letter =
          switch (printed.charAt(i)) {
            case '1', 'l', 'I', '|', 'І', 'і' -> "i";
            case 'V', 'У', 'Y', 'v' -> "v";
            case 'X', 'Х' -> "x";
            case 'П' -> "ii";
            case 'Ш' -> "iii";
            default -> "";
          };
      if (letter.isEmpty()) {
        return Optional.empty();
      }
      letters.append(letter);
    }
    return Optional.ofNullable(ROMAN.get(letters.toString()));
  }
}
