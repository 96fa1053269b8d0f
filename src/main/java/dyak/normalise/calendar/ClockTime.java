package dyak.normalise.calendar;

import dyak.normalise.token.FirstWords;
import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Token;
import dyak.normalise.token.Tokens;

/** A time of day, which never changes the date: {@code 14.00}, {@code 18 ч. 00 мин. (мск)}. */
public final class ClockTime {
  private static final PhraseTable<Boolean> INTRODUCTION =
      PhraseTable.of("в", "к", "до", "с", "не позднее", ",");
  private static final PhraseTable<Boolean> HOURS =
      PhraseTable.of("час", "часа", "часов", "часам", "ч.");
  private static final PhraseTable<Boolean> MINUTES = PhraseTable.of("минут*", "мин.");
  private static final PhraseTable<Boolean> ZONE =
      PhraseTable.of(
          "( мск )",
          "мск",
          "( по московскому времени )",
          "по московскому времени",
          "московского времени",
          "( по местному времени )",
          "по местному времени",
          "местного времени");

  /** What a time that follows its date begins with. */
  public static final FirstWords FIRST_WORDS = FirstWords.of(INTRODUCTION);

  private ClockTime() {}

  /** The token after a time that begins here, or this token. */
  public static int skip(Tokens tokens, int at) {
    int end = digits(tokens, at);
    return end > at ? ZONE.skip(tokens, end) : at;
  }

  /** As {@link #skip}, for a time that follows its date: {@code в 10.00}, {@code , 10:00}. */
  public static int skipAfterDate(Tokens tokens, int at) {
    int start = at;
    int next = INTRODUCTION.skip(tokens, start);
    while (next > start) {
      start = next;
      next = INTRODUCTION.skip(tokens, start);
    }
    int end = skip(tokens, start);
    return end > start && start > at && !namesDay(tokens, start) ? end : at;
  }

  private static int digits(Tokens tokens, int at) {
    int hour = tokens.get(at).number();
    if (hour < 0 || hour > 24) {
      return at;
    }
    int hours = HOURS.skip(tokens, at + 1);
    if (hours > at + 1) {
      int minutes = tokens.get(hours).isNumber() ? MINUTES.skip(tokens, hours + 1) : hours;
      return minutes > hours + 1 ? minutes : hours;
    }
    boolean pointed = tokens.is(at + 1, ":") || tokens.is(at + 1, ".") || tokens.is(at + 1, "-");
    Token minute = tokens.get(at + 2);
    boolean time =
        pointed
            && minute.glued()
            && minute.number() >= 0
            && minute.number() < 60
            && minute.form().length() == 2;
    return time ? HOURS.skip(tokens, at + 3) : at;
  }

  private static boolean namesDay(Tokens tokens, int at) {
    return DateReader.read(tokens, at).isPresent();
  }
}
