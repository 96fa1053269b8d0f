package dyak.normalise.abbreviation;

import dyak.normalise.agent.AgentEnd;
import dyak.normalise.agent.AgentStart;
import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Endings;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.text.Tokens;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the noun phrase that ends at a token begins. */
public final class NounPhrase {
  private static final Pattern VERB =
      Pattern.compile("[а-яё]{3,}(?:ет|ит|ут|ют|ат|ят|ет|ла|ло|ли|ется|ются|ится|ятся)");
  private static final Pattern PASSIVE =
      Pattern.compile("[а-яё]+(?:ованн|ённ|жденн|щенн|[жш]енн|итым)\\p{L}{2,3}");

  private NounPhrase() {}

  /**
   * The first token of the phrase: its first capitalised word after the last boundary, else the
   * office or institution word, else the word after the boundary.
   */
  static int first(Tokens tokens, int last) {
    int boundary = boundary(tokens, last);
    int office = -1;
    for (int at = boundary; at <= last; at++) {
      String word = tokens.word(at);
      if (isCapital(word)
          && !(at == 0 && (Endings.isInfinitive(word) || onlyOpens(tokens, last)))) {
        return withAdjectives(tokens, boundary, at);
      }
      if (office < 0 && OfficeWords.knows(word)) {
        office = withAdjectives(tokens, boundary, at);
      }
    }
    return office >= 0 ? office : wordAt(tokens, boundary, last);
  }

  /**
   * Whether the first word is a capital only because it opens the sentence: it names no body and is
   * no adjective of one, and a body is named behind it.
   */
  private static boolean onlyOpens(Tokens tokens, int last) {
    String opening = tokens.word(0).toLowerCase(Locale.ROOT);
    if (OfficeWords.knows(opening) || isAdjective(opening)) {
      return false;
    }
    for (int at = 1; at <= last; at++) {
      if (isCapital(tokens.word(at)) && namesBody(tokens, at, last)) {
        return true;
      }
    }
    return false;
  }

  /** An institution's word, or adjectives before one: «Федеральной службы», «Министерства». */
  private static boolean namesBody(Tokens tokens, int first, int last) {
    int at = first;
    while (at < last && isAdjective(tokens.word(at).toLowerCase(Locale.ROOT))) {
      at++;
    }
    return OfficeWords.knows(tokens.word(at));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static int wordAt(Tokens tokens, int from, int last) {
    int at = from;
    while (at < last && (tokens.word(at).isEmpty() || AgentEnd.isPreposition(tokens.word(at)))) {
      at++;
    }
    return at;
  }

  /** Back over the adjectives before a noun: «государственной программы». */
  static int withAdjectives(Tokens tokens, int boundary, int head) {
    int at = head;
    while (at > boundary && isAdjective(tokens.word(at - 1).toLowerCase(Locale.ROOT))) {
      at--;
    }
    return at;
  }

  private static boolean isAdjective(String word) {
    boolean adjective =
        Endings.isAdjective(word, Case.NOMINATIVE)
            || Endings.isAdjective(word, Case.DATIVE)
            || Endings.isAdjective(word, Case.GENITIVE);
    return adjective
        && !word.startsWith("прилагаем")
        && !word.startsWith("следующ")
        && !Endings.isActiveParticiple(word)
        && !PASSIVE.matcher(word).matches();
  }

  /** Behind the last verb, infinitive or bracket before the phrase. */
  private static int boundary(Tokens tokens, int last) {
    int depth = 0;
    for (int at = last; at >= 0; at--) {
      depth += tokens.sign(at, '»') ? 1 : tokens.sign(at, '«') ? -1 : 0;
      String word = tokens.word(at);
      boolean verb = Endings.isInfinitive(word) || VERB.matcher(word).matches();
      boolean comma =
          tokens.sign(at, ',') && !new AgentStart(tokens, 0, tokens.size()).isClause(at + 1);
      if (depth <= 0
          && at < last
          && (verb || comma || tokens.sign(at, '(') || tokens.sign(at, ')'))) {
        return at + 1;
      }
    }
    return 0;
  }
}
