package dyak.record;

import org.jspecify.annotations.Nullable;

/** Who signed, and as what (requisite 22); the position is as printed, lines joined. */
public record Signatory(@Nullable String position, Person person) {
  public Signatory {
    Checks.printedOrAbsent("signatory position", position);
  }
}
