package dyak.normalise.deadline;

import dyak.normalise.token.PhraseTable;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;

/** The word that opens a clause, as far as it tells a deadline from an attribute. */
enum Opening {
  /** {@code до}, {@code не позднее}. */
  UP_TO,
  /** {@code к}: the readiness for something may be meant. */
  TOWARDS,
  /** {@code по} closes a range or names a matter. */
  ALONG,
  /** {@code с}, {@code в период с}. */
  SINCE,
  /** {@code в течение}, {@code в период}. */
  THROUGHOUT,
  /** {@code в}. */
  IN,
  /** {@code на}, {@code за}, {@code период}: what a plan or report is about. */
  ABOUT,
  /** No preposition at all. */
  BARE;

  private static final PhraseTable<Opening> WORDS =
      PhraseTable.meaning(UP_TO, "до", "не позднее", "не позже", "вплоть до")
          .with(TOWARDS, "к", "ко")
          .with(ALONG, "по", "после")
          .with(SINCE, "с", "со", "начиная с", "в период с", "не ранее")
          .with(THROUGHOUT, "в течение", "в течении", "в теч.", "на протяжении", "в период", "весь")
          .with(IN, "в", "во")
          .with(ABOUT, "на", "за", "период", "в ходе");

  static Opening at(Tokens tokens, int at) {
    return WORDS.read(tokens, at).map(Read::value).orElse(BARE);
  }
}
