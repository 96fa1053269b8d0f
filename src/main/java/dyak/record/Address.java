package dyak.record;

import org.jspecify.annotations.Nullable;

/** The issuer's postal address as printed, and its six-digit postcode. */
public record Address(String text, @Nullable String postcode) {
  public Address {
    Checks.printed("address text", text);
  }
}
