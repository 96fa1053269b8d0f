package dyak.normalise;

import dyak.normalise.grammar.Endings;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells infinitives (обеспечить, провести, обратиться, сберечь) from nouns with the same endings.
 */
public final class Infinitives {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[аеёиоуыяю]ть(?:ся)?|[сз]ть|[сз]ти(?:сь)?|[йи]ти(?:сь)?|[ая]сться|[аеё]сть|[аеиоу]чь(?:ся)?)$");

  /**
   * Verbs in -сть, -сти, -зти: everything else in -сть is a noun (область, деятельность, часть).
   */
  private static final Pattern ST_VERB =
      Pattern.compile(
          "(?:вес|нес|вез|полз|рас|мес|плес|грес|скрес|блюс|цвес|брес|пас|сес|лез|клас|крас|пас|учес|зачес|прочес|счес)т[иь](?:сь|ся)?$");

  private static final Pattern SIBILANT = Pattern.compile("[сз]т[иь](?:сь|ся)?$");

  private static final Set<String> NOUNS =
      Set.of(
          "печать",
          "мать",
          "пять",
          "десять",
          "девять",
          "шесть",
          "двадцать",
          "тридцать",
          "рать",
          "сеть",
          "медь",
          "нить",
          "суть",
          "путь",
          "ртуть",
          "прыть",
          "память",
          "смерть",
          "зять",
          "треть",
          "четверть",
          "сети",
          "пути",
          "нити",
          "дети",
          "почти",
          "плети",
          "клети",
          "речь",
          "ночь",
          "дочь",
          "печь",
          "меч",
          "опять",
          "вспять",
          "хоть",
          "чуть",
          "ведь",
          "есть",
          "быть",
          "кровать",
          "тетрадь",
          "скатерть",
          "благодать",
          "стать",
          "знать",
          "гладь",
          "масть",
          "весть",
          "честь",
          "совесть",
          "повесть",
          "грусть",
          "власти",
          "части",
          "страсти",
          "области",
          "шести",
          "десяти",
          "пяти",
          "девяти",
          "двадцати",
          "тридцати",
          "соцсети",
          "подсети",
          "локоть",
          "ноготь",
          "коготь",
          "копоть",
          "плоть",
          "ломоть",
          "мочь");

  private Infinitives() {}

  /** Whether a single word is an infinitive. */
  public static boolean is(String word) {
    if (!Endings.mayBeInfinitive(word)) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() < 4 || !FORM.matcher(lower).find()) {
      return false;
    }
    if (lower.equals("помочь") || lower.equals("вести")) {
      return true;
    }
    if (NOUNS.contains(lower)) {
      return false;
    }
    return !SIBILANT.matcher(lower).find() || ST_VERB.matcher(lower).find();
  }

  /** Where the first infinitive at or behind {@code from} starts. */
  public static OptionalInt next(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at && Endings.mayEndInfinitive(text, end) && is(text.substring(at, end))) {
        return OptionalInt.of(at);
      }
      at = Math.max(end, at + 1);
    }
    return OptionalInt.empty();
  }

  /** The end of the word that begins at a place, hyphens between letters in it, or that place. */
  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at))
            || (at > start
                && text.charAt(at) == '-'
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }
}
