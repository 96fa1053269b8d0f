package dyak.ingest.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts right what a recogniser of two alphabets confuses: «Ha No» is «На №», «H.A. Ефремов» begins
 * with Cyrillic initials.
 *
 * <p>A word takes the alphabet that its unmistakable letters belong to. A word of look-alikes only
 * is Cyrillic unless its neighbours are Latin. Addresses of mail and web are Latin, «XX» is Roman.
 */
final class Homoglyphs {
  private static final String LATIN = "ABCEHKMOPTXYaceopxyk";
  private static final String CYRILLIC = "АВСЕНКМОРТХУасеорхук";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i).{0,80}@.{0,80}|(?:https?:|www[.,]).{0,80}|[^а-яё]{2,60}\\.(?:ru|su|com|org|net|info)\\W?");
  private static final Pattern STRAY_STROKE =
      Pattern.compile("(?<=@)[/|\\\\]|(?<=://)[A-Za-z/|](?=www\\.)");
  private static final Pattern CODE = Pattern.compile("\\d|^\\p{Lu}{1,2}\\.$");
  private static final Pattern MAIL = Pattern.compile("(?i)e-?mail\\W?");
  private static final Pattern ROMAN = Pattern.compile("\\W{0,3}[IVX]{2,6}\\W{0,3}");
  private static final Pattern NUMBER_SIGN =
      Pattern.compile("(?:N[oоeе°º]|№[oо°º]|[ЛМ]№|[МM][eеoо]|J\\W?[fе]|JVo)");
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?iu:[hн][aа])|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
  private static final Pattern FROM = Pattern.compile("(?:or|oT|eT|oг|ог|OT)");
  private static final Pattern FEDERAL_LAW = Pattern.compile("(?<=Ф)3(?!\\d)");

  /** A number that begins with the letters of a person or of a department. */
  private static final Pattern LETTERED = Pattern.compile("[ABCEHKMOPTXY]{1,3}-.*\\d.*");

  /** The months of a date stamp that both alphabets can spell. */
  private static final Pattern MONTH = Pattern.compile("MAP|CEH|OKT");

  private static final Pattern DAY = Pattern.compile("[0-3]?\\d");

  private static final Pattern INITIAL = Pattern.compile("[А-ЯЁA-Z]\\.");
  private static final Pattern SHEETS = Pattern.compile("J[Il1]\\.?");
  private static final Pattern COPIES = Pattern.compile("(\\d{1,2})9[кКkK][3зЗ](\\.?)");

  private final List<String> words;

  private Homoglyphs(List<String> words) {
    this.words = words;
  }

  /** The words of a page in reading order, each in one alphabet. */
  static List<String> repaired(List<String> words) {
    Homoglyphs page = new Homoglyphs(words);
    List<String> repaired = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      repaired.add(page.repaired(i));
    }
    return repaired;
  }

  /** Whether a word is in Latin, and not an address, a code, an initial or a Roman number. */
  static boolean latin(String word) {
    return unmistakable(word, Character.UnicodeScript.LATIN, LATIN) > 0
        && unmistakable(word, Character.UnicodeScript.CYRILLIC, CYRILLIC) == 0
        && !ADDRESS.matcher(word).matches()
        && !ROMAN.matcher(word).matches()
        && !MAIL.matcher(word).matches()
        && !Misreadings.possible(word)
        && !CODE.matcher(word).find();
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  private String repaired(int i) {
    String word = word(i);
    String meant = Misreadings.repaired(word(i - 1), word, word(i + 1), cyrillicAround(i));
    if (!meant.equals(word)) {
      return meant;
    }
    int latin = unmistakable(word, Character.UnicodeScript.LATIN, LATIN);
    int cyrillic = unmistakable(word, Character.UnicodeScript.CYRILLIC, CYRILLIC);
    if (ADDRESS.matcher(word).matches()) {
      return cyrillic == 0 ? address(replaced(word, CYRILLIC, LATIN)) : word;
    }
    if (i > 0 && INITIAL.matcher(words.get(i - 1)).matches() && word.endsWith(".")) {
      word = initial(word);
    }
    if (i > 0 && SHEETS.matcher(word).matches() && words.get(i - 1).matches("\\d{1,3}")) {
      return "л.";
    }
    if (i > 0 && MONTH.matcher(word).matches() && DAY.matcher(words.get(i - 1)).matches()) {
      return replaced(word, LATIN, CYRILLIC);
    }
    if (ROMAN.matcher(word).matches()) {
      return word;
    }
    if (word(i - 1).endsWith("№") && LETTERED.matcher(word).matches()) {
      return replaced(word, LATIN, CYRILLIC);
    }
    if (COPIES.matcher(word).matches()) {
      return COPIES.matcher(word).replaceFirst("$1 экз$2");
    }
    if (NUMBER_SIGN.matcher(word).matches() && numberAround(i)) {
      return "№";
    }
    if (FROM.matcher(word).matches() && cyrillicAround(i)) {
      return "от";
    }
    if (latin > 0 && cyrillic == 0) {
      return replaced(word, CYRILLIC, LATIN);
    }
    if (latin == 0 && (cyrillic > 0 || cyrillicAround(i))) {
      return FEDERAL_LAW.matcher(replaced(word, LATIN, CYRILLIC)).replaceAll("З");
    }
    return word;
  }

  /** An address without the strokes that are seen beside its signs. */
  private static String address(String word) {
    return STRAY_STROKE.matcher(word).replaceAll("");
  }

  /** Two strokes in place of a broad letter, in a patronymic's initial. */
  private static String initial(String word) {
    return switch (word) {
      case "II.", "I1.", "П." -> "П.";
      case "FO.", "TO.", "IO.", "I0.", "1O.", "10.", "ТО.", "РО." -> "Ю.";
      case "JI.", "Jl.", "J]." -> "Л.";
      default -> word;
    };
  }

  private boolean numberAround(int i) {
    return (i > 0 && BEFORE_NUMBER.matcher(words.get(i - 1)).matches())
        || (words.get(i).startsWith("N")
            && i + 1 < words.size()
            && words.get(i + 1).chars().anyMatch(Character::isDigit));
  }

  /** Whether the nearest words that tell their alphabet are Cyrillic. */
  private boolean cyrillicAround(int i) {
    int latin = 0;
    int cyrillic = 0;
    for (int near = Math.max(0, i - 3); near <= Math.min(words.size() - 1, i + 3); near++) {
      if (near != i) {
        latin += tells(words.get(near), Character.UnicodeScript.LATIN, LATIN) ? 1 : 0;
        cyrillic += tells(words.get(near), Character.UnicodeScript.CYRILLIC, CYRILLIC) ? 1 : 0;
      }
    }
    return cyrillic >= latin;
  }

  private static boolean tells(String word, Character.UnicodeScript script, String lookAlikes) {
    return unmistakable(word, script, lookAlikes) > 1 && !ADDRESS.matcher(word).matches();
  }

  private static int unmistakable(String word, Character.UnicodeScript script, String lookAlikes) {
    return (int)
        word.chars()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == script && lookAlikes.indexOf(c) < 0)
            .count();
  }

  private static String replaced(String word, String from, String to) {
    StringBuilder replaced = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      if (at >= 0) {
        replaced.setCharAt(i, to.charAt(at));
      }
    }
    return replaced.toString();
  }
}
