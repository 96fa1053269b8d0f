package dyak.normalise.calendar;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What may supply a missing year: the letter's date, and the year printed elsewhere in the phrase.
 */
public record Reference(@Nullable LocalDate letterDate, OptionalInt phraseYear) {
  public static Reference to(@Nullable LocalDate letterDate) {
    return new Reference(letterDate, OptionalInt.empty());
  }

  public Reference withYear(OptionalInt year) {
    return new Reference(letterDate, year);
  }
}
