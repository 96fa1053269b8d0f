package dyak.normalise;

import dyak.normalise.Identifier.Kind;
import dyak.normalise.text.Lookalikes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels before registry numbers, Latin look-alikes allowed, longest first. */
final class IdentifierLabels {
  private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]+");
  private static final Map<String, Kind> KINDS = kinds();

  static final Pattern LABEL = Pattern.compile(pattern());

  private IdentifierLabels() {}

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("ОГРНИП", Kind.OGRNIP);
    kinds.put("ОГРН", Kind.OGRN);
    kinds.put("ИНН", Kind.INN);
    kinds.put("КПП", Kind.KPP);
    kinds.put("ОКПО", Kind.OKPO);
    kinds.put("ОКТМО", Kind.OKTMO);
    kinds.put("ОКАТО", Kind.OKATO);
    kinds.put("БИК", Kind.BIK);
    kinds.put("СНИЛС", Kind.SNILS);
    for (String account : List.of("Р/СЧ", "К/СЧ", "Л/СЧ", "Р/С", "К/С", "Л/С", "Р.С.", "К.С.")) {
      kinds.put(account, Kind.ACCOUNT);
    }
    for (String account : List.of("РАСЧЕТНЫЙ СЧЕТ", "РАСЧЁТНЫЙ СЧЁТ", "ЕДИНЫЙ КАЗНАЧЕЙСКИЙ СЧЕТ")) {
      kinds.put(account, Kind.ACCOUNT);
    }
    for (String account : List.of("КОРР. СЧЕТ", "КОР. СЧЕТ", "КАЗНАЧЕЙСКИЙ СЧЕТ", "СЧЕТ", "СЧЁТ")) {
      kinds.put(account, Kind.ACCOUNT);
    }
    return kinds;
  }

  private static String pattern() {
    StringBuilder out = new StringBuilder("(?=[ИиUОоOoКкKБбСсCРрPpЛлЕеE])(?<![\\p{L}\\d])(?iu:");
    String divider = "";
    for (String label : KINDS.keySet()) {
      out.append(divider);
      divider = "|";
      label.chars().forEach(c -> out.append(letter((char) c)));
    }
    return out.append(")(?!\\p{L})").toString();
  }

  private static String letter(char c) {
    String latin = Lookalikes.latin(String.valueOf(c));
    if (c == ' ') {
      return "[ \\u00A0]{1,2}";
    }
    if (c == 'И') {
      return "[ИUи]";
    }
    return latin.charAt(0) == c ? Pattern.quote(String.valueOf(c)) : "[" + c + latin + "]";
  }

  static Kind kind(String printed) {
    String label = Lookalikes.cyrillic(printed.toUpperCase(Locale.ROOT)).replace('U', 'И');
    return KINDS.getOrDefault(BLANKS.matcher(label).replaceAll(" "), Kind.ACCOUNT);
  }

  /** The end of the label that begins at a place. */
  static int end(String text, int start) {
    Matcher label = LABEL.matcher(text);
    return label.region(start, text.length()).lookingAt() ? label.end() : start;
  }

  /** Which of the labels still open a number belongs to: the first that its digits satisfy. */
  static Kind kindOf(String digits, List<Kind> open) {
    return open.stream()
        .filter(kind -> CheckDigits.valid(kind, digits))
        .findFirst()
        .orElse(open.get(0));
  }
}
