package dyak.record;

import org.jspecify.annotations.Nullable;

/** One addressee block (requisite 15), whole, as printed; {@code person} when it names one. */
public record Addressee(String text, @Nullable Person person) {
  public Addressee {
    Checks.printed("addressee text", text);
  }
}
