package dyak.normalise;

import dyak.normalise.agent.AgentNominative;
import java.util.Optional;

/**
 * The nominative of an assignee or addressee printed in the dative: {@code Руководителям
 * муниципальных органов} are {@code Руководители муниципальных органов}.
 */
public final class Nominative {
  private Nominative() {}

  /** The phrase in the nominative, as printed when it has no case; empty when in doubt. */
  public static Optional<String> of(String phrase) {
    return AgentNominative.of(phrase);
  }
}
