package dyak.normalise.abbreviation;

import dyak.normalise.grammar.Endings;
import dyak.normalise.text.Found;
import dyak.normalise.text.QuotedText;
import dyak.normalise.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The full form before «(далее – X)»: it begins where the words of X begin, where its letters do,
 * at the quoted name with its legal form, or at the capitalised phrase.
 */
public final class FullForms {
  private static final int REACH = 700;

  private final Tokens tokens;
  private final int last;

  private FullForms(Tokens tokens) {
    this.tokens = tokens;
    this.last = tokens.size() - 1;
  }

  /** The full form that ends at a place, spaces before it not counted. */
  public static Optional<Found<String>> before(String text, int end, String shortForm) {
    int from = sentenceStart(text, end);
    FullForms forms = new FullForms(Tokens.of(text.substring(from, end)));
    int first = forms.first(shortForm);
    if (first < 0) {
      return Optional.empty();
    }
    int start = from + forms.tokens.get(first).start();
    int stop = from + forms.tokens.get(forms.lastWord()).end();
    return start >= stop
        ? Optional.empty()
        : Optional.of(new Found<>(start, stop, Tokens.collapse(text.substring(start, stop))));
  }

  /** The last token of the full form: a comma or «и» before the bracket does not belong to it. */
  private int lastWord() {
    int at = last;
    while (at > 0
        && (tokens.sign(at, ',') || tokens.sign(at, ';') || tokens.word(at).equals("и"))) {
      at--;
    }
    return at;
  }

  private static int sentenceStart(String text, int end) {
    int limit = Math.max(0, end - REACH);
    for (int at = end - 1; at > limit; at--) {
      char c = text.charAt(at);
      boolean stop = c == ';' || c == ':' || (c == '\n' && text.charAt(at - 1) == '\n');
      boolean sentence =
          c == '.' && at + 2 < end && Tokens.isSpace(text.charAt(at + 1)) && isWordBefore(text, at);
      if (stop || sentence) {
        return at + 1;
      }
    }
    return limit;
  }

  private static boolean isWordBefore(String text, int dot) {
    int at = dot;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return dot - at > 4;
  }

  private int first(String shortForm) {
    if (last < 0) {
      return -1;
    }
    int quoted = quotedName();
    List<String> words = words(shortForm);
    int same = words.isEmpty() ? -1 : sameWords(words);
    int letters = same >= 0 ? -1 : AcronymLetters.first(tokens, last, shortForm);
    int first = Math.max(same, letters);
    if (quoted >= 0 && (first < 0 || first > quoted)) {
      return legalForm(quoted);
    }
    if (same >= 0) {
      return NounPhrase.withAdjectives(tokens, 0, same);
    }
    return letters >= 0 ? letters : NounPhrase.first(tokens, lastWord());
  }

  private static List<String> words(String shortForm) {
    List<String> words = new ArrayList<>();
    Tokens tokens = Tokens.of(shortForm);
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.word(at);
      if (word.length() > 3 && !Endings.isAcronym(word)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return lower.substring(0, Math.max(3, lower.length() - (lower.length() > 6 ? 3 : 2)));
  }

  /**
   * The nearest place where all words of the short form stand one after the other, else its first.
   */
  private int sameWords(List<String> stems) {
    int single = -1;
    for (int at = last; at >= 0; at--) {
      if (matches(at, stems.get(0))) {
        boolean all = true;
        for (int next = 1; next < stems.size(); next++) {
          all &= matches(at + next, stems.get(next)) || matchesLater(at, stems.get(next));
        }
        if (all) {
          return at;
        }
        single = single < 0 ? at : single;
      }
    }
    return single;
  }

  private boolean matches(int at, String stem) {
    return tokens.word(at).toLowerCase(Locale.ROOT).replace('ё', 'е').startsWith(stem);
  }

  private boolean matchesLater(int from, String stem) {
    for (int at = from + 1; at <= Math.min(last, from + 6); at++) {
      if (matches(at, stem)) {
        return true;
      }
    }
    return false;
  }

  /** The token of the quote that opens the name before the bracket, or -1. */
  private int quotedName() {
    int end = lastWord();
    boolean closes = tokens.sign(end, '»') || tokens.sign(end, '"') || tokens.sign(end, '”');
    if (!closes) {
      return -1;
    }
    int stop = tokens.get(end).end();
    for (int at = 0; at < end; at++) {
      int start = tokens.get(at).start();
      if (QuotedText.opens(tokens.text(), start) && QuotedText.end(tokens.text(), start) >= stop) {
        return at;
      }
    }
    return -1;
  }

  /** Back over the legal form before a name: «ГАОУ ДПО «…»», «Государственное учреждение «…»». */
  private int legalForm(int name) {
    int at = name;
    while (at > 0 && isLegalForm(tokens.word(at - 1))) {
      at--;
    }
    while (at < name && tokens.word(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private static boolean isLegalForm(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Endings.isAcronym(word)
        || lower.matches(
            "(?:государственн|муниципальн|областн|краев|федеральн|бюджетн|автономн|казенн|казённ|унитарн|некоммерческ|негосударственн|образовательн|общеобразовательн|дополнительн|профессиональн|дошкольн|открыт|закрыт|публичн|акционерн|общественн|частн|высш|средн|районн|городск)\\p{L}{2,4}")
        || lower.matches(
            "(?:учреждени|предприяти|обществ|организаци|образовани|фонд|акционерн|центр|школ|област|ответственност|ограниченн|товариществ|партнерств|объединени|ассоциаци|кра)\\p{L}{0,4}|с|г");
  }
}
