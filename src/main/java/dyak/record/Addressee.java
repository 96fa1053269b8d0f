package dyak.record;

import org.jspecify.annotations.Nullable;

/**
 * One addressee block (requisite 15), whole, as printed; {@code person} when it names one; {@code
 * nominative} the block in the nominative, null when in doubt.
 */
public record Addressee(String text, @Nullable Person person, @Nullable String nominative) {
  public Addressee {
    Checks.printed("addressee text", text);
    Checks.printedOrAbsent("addressee nominative", nominative);
  }

  /** An addressee whose nominative is not told. */
  public Addressee(String text, @Nullable Person person) {
    this(text, person, null);
  }
}
