package dyak.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another document that the letter names by number, date or quoted title; {@code text} is the
 * mention.
 */
public record Reference(
    ReferenceKind kind,
    @Nullable String issuer,
    @Nullable LocalDate date,
    @Nullable String number,
    @Nullable String title,
    String text) {
  public Reference {
    if (date == null && number == null && title == null) {
      throw new IllegalArgumentException("reference without date, number and title: " + text);
    }
  }
}
