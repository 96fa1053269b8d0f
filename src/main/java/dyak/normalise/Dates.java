package dyak.normalise;

import dyak.normalise.calendar.DateFinder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Complete dates in every printed form: {@code 06.07.2020}, {@code «06» октября 2016 год}, {@code
 * 14.11.22}. Days that do not exist and blanks to be filled in are no dates.
 */
public final class Dates {
  private Dates() {}

  /** The dates of a text, in order. */
  public static List<Match<LocalDate>> find(String text) {
    return DateFinder.find(text).stream()
        .map(date -> new Match<>(date.start(), date.end(), date.value()))
        .toList();
  }

  /** The date that the whole text is, with or without {@code г.} */
  public static Optional<LocalDate> parse(String text) {
    return DateFinder.parse(text);
  }
}
