package dyak.normalise;

import dyak.normalise.agent.AgentNominative;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The nominative of an assignee or addressee printed in the dative: {@code Руководителям
 * муниципальных органов} are {@code Руководители муниципальных органов}.
 */
public final class Nominative {
  /** An ending of the first word that no nominative has. */
  private static final Pattern DATIVE_ONLY =
      Pattern.compile(
          "^\\p{L}+(?:ам|ям|ому|ему|у|ю|ым|им)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Nominative() {}

  /** The phrase in the nominative, as printed when it has no case; empty when in doubt. */
  public static Optional<String> of(String phrase) {
    return AgentNominative.of(phrase);
  }

  /**
   * As {@link #of}, of a phrase that may as well be in the nominative already: «администрации
   * районов» behind a label is one or the other, and therefore in doubt.
   */
  public static Optional<String> ofNamed(String phrase) {
    return of(phrase).filter(found -> found.equals(phrase) || DATIVE_ONLY.matcher(phrase).find());
  }
}
