package dyak.normalise.agent;

import dyak.normalise.grammar.Case;
import dyak.normalise.grammar.Endings;
import dyak.normalise.grammar.OfficeWords;
import dyak.normalise.grammar.WordForm;
import dyak.normalise.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The head of a phrase that begins at a token: its case, told by endings and office words. */
public final class AgentHead {
  private static final int MOST_ADJECTIVES = 4;
  private static final Pattern STRONG_ADJECTIVE =
      Pattern.compile("[а-яё-]{3,}(?:ому|ему|ым|им)(?:ся)?");
  private static final Pattern PLURAL = Pattern.compile("[а-яё-]{3,}(?:ам|ям)");
  private static final Pattern SINGULAR_AFTER_ADJECTIVE = Pattern.compile("[а-яё-]{3,}[ую]");
  private static final Pattern OFFICE =
      Pattern.compile(
          "[а-яё-]{3,}(?:ителю|нику|тору|сору|исту|арю|еру|енту|анту|ству|ологу|графу|метру)");

  private final Tokens tokens;
  private final int first;
  private final int head;

  AgentHead(Tokens tokens, int first) {
    this.tokens = tokens;
    this.first = first;
    int at = first;
    while (at < first + MOST_ADJECTIVES
        && at + 1 < tokens.size()
        && !OfficeWords.is(tokens.word(at), Case.DATIVE)
        && (Endings.isAdjective(lower(at), Case.DATIVE) || isJoint(at))) {
      at++;
    }
    this.head = at;
  }

  /** «Всем …», «общему и профессиональному …» */
  private boolean isJoint(int at) {
    return lower(at).equals("всем")
        || (lower(at).equals("и") && at > first && Endings.isAdjective(lower(at + 1), Case.DATIVE));
  }

  /** A dative: «Плановому отделу», «Руководителям», «Администрации города». */
  boolean isDative() {
    String word = lower(head);
    if (word.isEmpty() || Endings.isInfinitive(word) || AgentEnd.isPreposition(word)) {
      return false;
    }
    boolean adjective = head > first && STRONG_ADJECTIVE.matcher(lower(head - 1)).matches();
    return OfficeWords.is(word, Case.DATIVE)
        || PLURAL.matcher(word).matches()
        || (adjective && SINGULAR_AFTER_ADJECTIVE.matcher(word).matches())
        || OFFICE.matcher(word).matches();
  }

  /** An office or a body that is asked: «руководителей школ», «Министерство образования». */
  boolean isAccusative() {
    for (int at = first; at < Math.min(tokens.size(), first + MOST_ADJECTIVES); at++) {
      List<WordForm> readings = OfficeWords.readings(tokens.word(at));
      if (!readings.isEmpty()) {
        return readings.stream().anyMatch(reading -> reading.form() == Case.ACCUSATIVE);
      }
    }
    return false;
  }

  /** An abbreviated organisation without a case: «ЛОИРО осуществлять», «МОБУ «Школа № 1»». */
  boolean isBareOrganisation() {
    String word = tokens.word(first);
    return Endings.isAcronym(word)
        && !Endings.isInfinitive(word)
        && !AgentEnd.isPreposition(word)
        && !capitalsFollow();
  }

  private boolean capitalsFollow() {
    String next = tokens.word(first + 1);
    return next.length() > 3
        && next.equals(next.toUpperCase(Locale.ROOT))
        && !OfficeWords.knows(next)
        && Endings.isInfinitive(next);
  }

  /** A nominative office or institution: «Управление образования (Иванов И.И.)». */
  boolean isNominative() {
    for (int at = first; at < Math.min(tokens.size(), first + MOST_ADJECTIVES); at++) {
      List<WordForm> readings = OfficeWords.readings(tokens.word(at));
      if (!readings.isEmpty()) {
        return readings.stream().anyMatch(reading -> reading.form() == Case.NOMINATIVE);
      }
    }
    return false;
  }

  private String lower(int at) {
    return tokens.word(at).toLowerCase(Locale.ROOT);
  }
}
