package dyak.normalise.mention;

import dyak.normalise.text.Tokens;
import dyak.record.ReferenceKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word that opens a mention: {@code распоряжения}, {@code Федерального закона}. {@code start}
 * is before its adjectives, {@code wordStart} behind them.
 */
public record KindWord(int start, int wordStart, int end, String word, ReferenceKind kind) {
  private static final int MOST_ADJECTIVES = 3;
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?:федеральн|конституционн|областн|краев|окружн|государственн|муниципальн|региональн"
              + "|республиканск|целев|комплексн|ведомственн|долгосрочн|национальн|методическ"
              + "|техническ|административн)"
              + "(?:ый|ий|ой|ого|ому|ым|им|ом|ая|ую|ое|ые|ие|ых|их|ыми|ими)");

  /** The kind word at a token, if it is one. */
  public static Optional<KindWord> at(Tokens tokens, int index) {
    String word = tokens.word(index);
    if (word.length() < 3) {
      return Optional.empty();
    }
    ReferenceKind kind = ReferenceWords.kindOrNull(word.toLowerCase(Locale.ROOT));
    if (kind == null) {
      return Optional.empty();
    }
    boolean answering =
        word.toLowerCase(Locale.ROOT).startsWith("ответ")
            && tokens.word(index + 1).equalsIgnoreCase("на");
    if (answering) {
      return Optional.empty();
    }
    boolean list = kind == ReferenceKind.ASSIGNMENT_LIST;
    if (list && !tokens.word(index + 1).equalsIgnoreCase("поручений")) {
      return Optional.empty();
    }
    int first = index;
    while (index - first < MOST_ADJECTIVES && isAdjective(tokens.word(first - 1))) {
      first--;
    }
    int end = tokens.get(list ? index + 1 : index).end();
    return Optional.of(
        new KindWord(tokens.get(first).start(), tokens.get(index).start(), end, word, kind));
  }

  private static boolean isAdjective(String word) {
    return word.length() > 5 && ADJECTIVE.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  boolean hasAdjectives() {
    return start < wordStart;
  }

  /** Where the mention's text begins: adjectives belong to laws and programmes only. */
  int mentionStart() {
    boolean named =
        kind == ReferenceKind.LAW || kind == ReferenceKind.PROGRAM || kind == ReferenceKind.OTHER;
    return named ? start : wordStart;
  }
}
