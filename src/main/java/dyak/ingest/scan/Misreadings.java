package dyak.ingest.scan;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Short words that a recogniser garbles in a known way, told by their company: «UHH» before ten
 * digits is «ИНН», «np.,» in Cyrillic text «пр.,», «на З л.» counts three sheets.
 */
final class Misreadings {
  private static final String MONTH =
      "(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[яа]\\W?";

  /** Letters that stand for digits, and these. */
  private static final String LETTERS = "ОOоoЗзбlI";

  private static final String DIGITS = "000033611";
  private static final String DAY = "[ОO0-3][ОOЗзбlI\\d]\\.[ОOl01][ОOЗзбlI\\d]";

  private static final String QUARTER = "(?:квартал|полугоди).{0,6}";
  private static final String MARK = "(\\W?)";
  private static final String STOP = "(\\.,?)";

  private static final List<Repair> REPAIRS =
      List.of(
          repair(
              "",
              MARK + "[UИMW][HН]{2}[/|Il1!]?[КK][NПHНPР]{2}" + MARK,
              "\\d{10}.{0,12}",
              "$1ИНН/КПП$2"),
          repair("", MARK + "[UИMW][HН]{2}" + MARK, "(?:\\d{10}|\\d{12})\\D?.{0,12}", "$1ИНН$2"),
          repair("", MARK + "[KК][NПHНPР]{2}" + MARK, "\\d{9}\\W?", "$1КПП$2"),
          repair("", "[OО0][KК][HПNHМMИ][OО0]" + MARK, "\\d{8}\\W?", "ОКПО$1"),
          repair("", "[OО0][FГTТIE]?[PР][HН]" + MARK, "\\d{13}\\W?", "ОГРН$1"),
          repair("", "(?:[OО0][FГTТ]?)?[PР][HН](\\d{13}\\W?)", "", "ОГРН$1"),
          repair("", "np" + STOP, "", "пр$1"),
          repair("", "(Ф|ф)елерац(.{1,6})", "", "$1едерац$2"),
          repair("", "ФЕЛЕРАЦ(.{1,6})", "", "ФЕДЕРАЦ$1"),
          repair("", "yn" + STOP, "", "ул$1"),
          repair("", "nep" + STOP, "", "пер$1"),
          repair("", "nn" + STOP, "", "пл$1"),
          repair(".{0,9}\\d{4}", "(?:rr|пн|тт|пг|rг|гr)(\\..?)", "", "гг$1"),
          repair("", "(.{0,6}\\d{4})(?:rr|пн|тт|rг|гr)(\\..?)", "", "$1гг$2"),
          repair("№", "(\\d{1,5}-)0(\\W?)", "", "$1о$2"),
          repair("на", "[ЗзЭ]", "(?:л|J[Il1]|листах)\\.?", "3"),
          repair("на", "[Зз]\\s?л\\.?", "", "3 л."),
          repair("в", "[lI|!]", "[эЭ9][кКkK][зЗ3]\\.?", "1"),
          repair("", "[МMN]", "\\d{1,6}[-/].{1,20}", "№"),
          repair("[Нн]а|г\\.|года|\\d\\d[\\d.]*", "[МMN]", "\\d{1,6}.{0,20}", "№"),
          repair("", "[|!lI1]", QUARTER, "I"),
          repair("", "[|!lI1]{2}|[ПН]", QUARTER, "II"),
          repair("", "[|!lI1]{3}|[ШЩ]", QUARTER, "III"),
          repair("", "[|!lI1ТГ][VУY]", QUARTER, "IV"),
          repair("\\d{1,3}", "л\\.?в", "[1lI|]|\\d{1,2}", "л. в"),
          repair("", "(с|со)(\\d{1,2})по", "\\d{1,2}", "$1 $2 по"),
          repair("", "(\\(?)3\\.([А-ЯЁ]\\..{0,30})", "", "$1З.$2"),
          repair("", "(\\(?[А-ЯЁ]\\.)3(\\..{0,30})", "", "$1З$2"),
          repair("", "(\\(?)0\\.([А-ЯЁ]\\..{0,30})", "", "$1О.$2"),
          repair("", "(\\(?[А-ЯЁ]\\.)0(\\..{0,30})", "", "$1О$2"),
          repair("[А-ЯЁ]", "II\\.", "[А-ЯЁ][а-яё].{1,30}", "П."),
          new Repair("", "[«\"“„]?[ОO0-3][ОOЗзбlI\\d][»\"”]?", MONTH, Misreadings::digits),
          new Repair("", DAY + "\\.(?:\\d{4}|\\d{2})(?:г?\\.?|,)", "", Misreadings::digits));

  private Misreadings() {}

  /**
   * The word meant by {@code word} between two others; a missing one is empty. Where its company
   * does not matter, the text has to be {@code russian}.
   */
  static String repaired(String before, String word, String after, boolean russian) {
    for (Repair repair : REPAIRS) {
      if (repair.word.matcher(word).matches()
          && (russian || !repair.anywhere)
          && repair.before.matcher(before).matches()
          && repair.after.matcher(after).matches()) {
        return repair.meant.apply(word);
      }
    }
    return word;
  }

  /** Whether a word may be one of these. */
  static boolean possible(String word) {
    return REPAIRS.stream().anyMatch(repair -> repair.word.matcher(word).matches());
  }

  private static Repair repair(String before, String word, String after, String meant) {
    Pattern pattern = Pattern.compile(word);
    return new Repair(before, word, after, found -> pattern.matcher(found).replaceFirst(meant));
  }

  private static String digits(String word) {
    StringBuilder digits = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int letter = LETTERS.indexOf(word.charAt(i));
      if (letter >= 0) {
        digits.setCharAt(i, DIGITS.charAt(letter));
      }
    }
    return digits.toString();
  }

  /** What a word is garbled into between certain others, and what is meant by it. */
  private record Repair(
      Pattern before, Pattern word, Pattern after, boolean anywhere, UnaryOperator<String> meant) {
    Repair(String before, String word, String after, UnaryOperator<String> meant) {
      this(
          neighbour(before),
          Pattern.compile(word),
          neighbour(after),
          before.isEmpty() && after.isEmpty(),
          meant);
    }

    /** A neighbour that nothing is asked of matches whatever it is. */
    private static Pattern neighbour(String pattern) {
      return Pattern.compile(pattern.isEmpty() ? "(?s).*" : pattern);
    }
  }
}
