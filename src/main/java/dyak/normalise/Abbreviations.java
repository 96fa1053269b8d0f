package dyak.normalise;

import dyak.normalise.abbreviation.FullForms;
import dyak.normalise.text.Found;
import dyak.normalise.text.QuotedText;
import dyak.normalise.text.Tokens;
import dyak.record.Abbreviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short forms that the letter explains itself: {@code Институт развития (далее – ИР)} and the lines
 * of a legend ({@code МОУО – муниципальные органы управления образованием}).
 */
public final class Abbreviations {
  private static final Pattern BRACKET =
      Pattern.compile(
          "(?iu)\\([\\s\\u00A0]{0,3}(?:и[\\s\\u00A0]{1,3})?далее"
              + "(?:[\\s\\u00A0]{1,3}(?:по[\\s\\u00A0]{1,3}тексту|также|именуем\\p{L}{2}|именуется|сокращ[её]нно|вместе|при[\\s\\u00A0]упоминании))?"
              + "[\\s\\u00A0]{0,3}(?:[-–—−:]|-\\s?-)?[\\s\\u00A0-]{0,3}(?<together>соответственно[\\s\\u00A0]{0,3}[-–—:]?[\\s\\u00A0]{0,3})?"
              + "(?<short>[^()]{1,150}?)[\\s\\u00A0]{0,3}\\)");
  private static final Pattern BULLET = Pattern.compile("^[\\s•*·–-]{1,4}");
  private static final Pattern LEGEND =
      Pattern.compile(
          "(?u)[\\s\\u00A0]{0,9}[«\"]?(?<short>[\\p{Lu}\\d][\\p{L}\\d/.\\- ]{0,28}?)[»\"]?[\\s\\u00A0]{0,4}(?:[–—=]|-|:)[\\s\\u00A0]{1,4}(?<full>\\p{L}.{3,300}?)[\\s\\u00A0]{0,4}[;.,]?[\\s\\u00A0]{0,9}");

  private static final Pattern LAST_SIGNS = Pattern.compile("[;,.]+$");
  private static final Pattern BETWEEN = Pattern.compile(", |; | и ");

  private Abbreviations() {}

  /** All explanations «(далее – …)» of a text. */
  public static List<Match<Abbreviation>> find(String text) {
    List<Match<Abbreviation>> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      if (!isQuoted(text, bracket.start())) {
        List<String> shorts = shorts(bracket);
        found.addAll(explained(text, bracket, shorts));
      }
    }
    return found;
  }

  private static List<Match<Abbreviation>> explained(
      String text, Matcher bracket, List<String> shorts) {
    List<Match<Abbreviation>> found = new ArrayList<>();
    int end = bracket.start();
    for (int at = shorts.size() - 1; at >= 0; at--) {
      Optional<Found<String>> full = FullForms.before(text, end, shorts.get(at));
      if (full.isPresent()) {
        Abbreviation value = new Abbreviation(shorts.get(at), full.get().value());
        found.add(0, new Match<>(full.get().start(), bracket.end(), value));
        end = full.get().start();
      }
    }
    return found;
  }

  private static List<String> shorts(Matcher bracket) {
    String printed =
        LAST_SIGNS.matcher(Tokens.collapse(bracket.group("short"))).replaceAll("").strip();
    List<String> shorts = new ArrayList<>();
    for (String each :
        bracket.group("together") == null ? new String[] {printed} : BETWEEN.split(printed)) {
      String bare = unquoted(each.strip());
      if (!bare.isEmpty()) {
        shorts.add(bare);
      }
    }
    return shorts;
  }

  private static String unquoted(String printed) {
    boolean quoted = printed.length() > 2 && QuotedText.opens(printed, 0);
    return quoted && QuotedText.end(printed, 0) == printed.length()
        ? printed.substring(1, printed.length() - 1).strip()
        : printed;
  }

  /** «дополнить словами «(далее – должностные лица)»»: words of an amendment explain nothing. */
  private static boolean isQuoted(String text, int bracket) {
    return bracket > 0 && QuotedText.opens(text, bracket - 1) && text.charAt(bracket - 1) != '“';
  }

  /** The explanation that a line of a legend gives. */
  public static Optional<Abbreviation> parseLegend(String line) {
    Matcher matcher = LEGEND.matcher(BULLET.matcher(line).replaceFirst(""));
    if (!matcher.matches() || !isShort(matcher.group("short").strip())) {
      return Optional.empty();
    }
    return Optional.of(
        new Abbreviation(
            Tokens.collapse(matcher.group("short")), Tokens.collapse(matcher.group("full"))));
  }

  /** A short form has capitals inside ({@code МОУО}, {@code ОО ВО}); a common word has not. */
  private static boolean isShort(String printed) {
    boolean capitals = printed.chars().filter(Character::isUpperCase).count() >= 2;
    boolean common = printed.length() > 12 && !printed.equals(printed.toUpperCase(Locale.ROOT));
    return capitals && !common && printed.split(" ").length <= 4;
  }
}
