package dyak.normalise.mention;

import dyak.normalise.text.QuotedText;
import dyak.normalise.text.Token;
import dyak.normalise.text.Tokens;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The issuer between the kind word and the number or date: «Департамента … области». */
public final class IssuerPhrase {
  private static final int MOST_WORDS = 30;
  private static final int MOST_BRACKETED = 4;
  private static final Set<String> STOP =
      Set.copyOf(
          Arrays.asList(
              ("который которые которого которым что если чтобы до согласно является являются "
                      + "было был была были будет будут не так также либо или но а как для при "
                      + "после перед между через без вопроса вопросов вопросы вопросам задач задачи "
                      + "проблем проблемы срок сроки пункт пункта пункту пунктом просим прошу "
                      + "необходимо следует далее приложение приложения приложению")
                  .split(" ")));
  private static final Pattern VERB =
      Pattern.compile(
          "(?:.{3,}(?:ться|тся|ется|ются|ают|яют|уют|ает|яет|ует|ено|ены|ена|аны|ано|яны|ил|ила|или|ало|али|ать|ить|еть)"
              + "|(?!граждан).{3,}(?:есен|щен|жден|чен|жен|шен|лен|дан|зан|сан|ван|нят|нут))");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?:школ\\p{L}*|сош|оош|лице[йяею]\\p{L}*|гимнази\\p{L}*|сад\\p{L}{0,3}|доу|мбдоу|мбоу|моу|мдоу"
              + "|больниц\\p{L}*|поликлиник\\p{L}*|ифнс|интернат\\p{L}*|училищ\\p{L}*|колони\\p{L}*|участк\\p{L}*"
              + "|отделени\\p{L}*|пункт\\p{L}*|приложени\\p{L}*|форм\\p{L}{0,3}|таблиц\\p{L}*|кабинет\\p{L}*|лот\\p{L}*"
              + "|комплекс\\p{L}*|корпус\\p{L}*|техникум\\p{L}*|колледж\\p{L}*|центр\\p{L}{0,2}|част[ьи])");

  private IssuerPhrase() {}

  /**
   * Where the phrase that begins at a place ends because an attribute of the document (от, №, «О
   * …») begins; -1 when the words are no issuer.
   */
  static int end(Tokens tokens, int start) {
    String text = tokens.text();
    int first = tokens.from(start);
    int words = 0;
    for (int at = first; at < tokens.size() && words < MOST_WORDS; at++) {
      int place = tokens.get(at).start();
      boolean bracket = tokens.sign(at, '(');
      String before = at > first ? tokens.word(at - 1) : "";
      if (attribute(text, bracket ? place + 1 : place, before)) {
        return place;
      }
      if (QuotedText.opens(text, place)) {
        int end = QuotedText.end(text, place);
        at = end < 0 ? tokens.size() : tokens.from(end) - 1;
      } else if (bracket && bracketEnd(tokens, at) > at) {
        at = bracketEnd(tokens, at);
      } else if (stops(tokens, at)) {
        return -1;
      }
      words++;
    }
    return -1;
  }

  private static boolean attribute(String text, int place, String before) {
    return MentionParts.labelledDateAt(text, place).isPresent()
        || (ReferenceNumbers.at(text, place).isPresent() && !NUMBERED.matcher(before).matches())
        || MentionParts.titleStarts(text, place);
  }

  /** The end of brackets around words of the name, {@code комитета (комиссии)}, or -1. */
  private static int bracketEnd(Tokens tokens, int open) {
    int at = open + 1;
    while (at <= open + MOST_BRACKETED && !tokens.word(at).isEmpty() && !stops(tokens, at)) {
      at++;
    }
    return at > open + 1 && tokens.sign(at, ')') ? at : -1;
  }

  private static boolean stops(Tokens tokens, int at) {
    String word = tokens.word(at).toLowerCase(Locale.ROOT);
    if (word.equals("при") && startsUpper(tokens.word(at + 1))) {
      return false;
    }
    if (!word.isEmpty()) {
      boolean lower = tokens.word(at).equals(word);
      boolean stop = STOP.contains(word) || VERB.matcher(word).matches();
      return ReferenceWords.isStrong(word) || (lower && stop);
    }
    if (tokens.sign(at, '.')) {
      return !isAbbreviation(tokens.word(at - 1));
    }
    if (tokens.sign(at, ',')) {
      return !startsUpper(tokens.word(at + 1));
    }
    boolean inner = tokens.sign(at, '-') || tokens.sign(at, '–') || tokens.sign(at, '—');
    return !inner && !tokens.is(at, Token.Type.NUMBER) && !tokens.sign(at, '№');
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isAbbreviation(String word) {
    return !word.isEmpty() && word.length() <= 4;
  }
}
