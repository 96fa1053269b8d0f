package dyak.normalise.calendar;

import dyak.normalise.token.Found;
import dyak.normalise.token.Read;
import dyak.normalise.token.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Complete dates, with a day, a month and a year. */
public final class DateFinder {
  private DateFinder() {}

  public static List<Found<LocalDate>> find(String text) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    Tokens tokens = Tokens.of(text);
    List<Found<LocalDate>> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Read<LocalDate>> date = complete(tokens, at);
      int start = at;
      date.ifPresent(
          read ->
              found.add(
                  new Found<>(tokens.start(start), tokens.endBefore(read.end()), read.value())));
      at = date.map(Read::end).orElse(at + 1);
    }
    return List.copyOf(found);
  }

  /** The date that the whole text is, a weekday before it left aside. */
  public static Optional<LocalDate> parse(String text) {
    Tokens tokens = Tokens.of(text);
    int start = tokens.skip(Weekdays.NAMES.skip(tokens, 0), ",");
    return complete(tokens, start)
        .filter(date -> tokens.skip(date.end(), ".") == tokens.size())
        .map(Read::value);
  }

  private static Optional<Read<LocalDate>> complete(Tokens tokens, int at) {
    return DateReader.read(tokens, at)
        .flatMap(
            read -> {
              OptionalInt year = read.value().year(null);
              return year.isPresent()
                  ? read.value()
                      .shape()
                      .in(year.getAsInt())
                      .map(days -> read.map(d -> days.start()))
                  : Optional.empty();
            });
  }
}
