package dyak.normalise;

import dyak.record.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every printed form of the tables gives the value that stands above it. */
class ValueTablesTest {
  private static final String BEGIN = "‹";
  private static final String END = "›";

  @TestFactory
  List<DynamicTest> datesParse() {
    return ValueTable.read("dates.txt")
        .tests(row -> Dates.parse(row.form()).map(LocalDate::toString).orElse(ValueTable.NOTHING));
  }

  @TestFactory
  List<DynamicTest> datesAreFoundWhereTheyStand() {
    return ValueTable.read("dates-in-text.txt")
        .tests(row -> inText(row, Dates.find(plain(row.form())), LocalDate::toString));
  }

  @TestFactory
  List<DynamicTest> deadlinesParse() {
    return ValueTable.read("deadlines.txt")
        .tests(
            row -> {
              Optional<Deadline> deadline = Deadlines.parse(row.form(), letterDate(row));
              return deadline.map(DeadlineNotation::of).orElse(ValueTable.NOTHING);
            });
  }

  @TestFactory
  List<DynamicTest> deadlinesAreFoundWhereTheyStand() {
    return ValueTable.read("deadlines-in-text.txt")
        .tests(
            row ->
                inText(
                    row, Deadlines.find(plain(row.form()), letterDate(row)), DeadlineNotation::of));
  }

  private interface Notation<T> {
    String of(T value);
  }

  /**
   * The values found, or the text with what was found marked when that is not what the row marks.
   */
  private static <T> String inText(
      ValueTable.Row row, List<Match<T>> matches, Notation<T> notation) {
    StringBuilder marked = new StringBuilder(plain(row.form()));
    for (int i = matches.size() - 1; i >= 0; i--) {
      marked.insert(matches.get(i).end(), END).insert(matches.get(i).start(), BEGIN);
    }
    if (!marked.toString().equals(row.form())) {
      return "found: " + marked;
    }
    return matches.isEmpty()
        ? ValueTable.NOTHING
        : matches.stream()
            .map(match -> notation.of(match.value()))
            .collect(Collectors.joining(" & "));
  }

  private static String plain(String marked) {
    return marked.replace(BEGIN, "").replace(END, "");
  }

  static @Nullable LocalDate letterDate(ValueTable.Row row) {
    String date = row.context();
    return date == null || date.equals(ValueTable.NOTHING) ? null : LocalDate.parse(date);
  }
}
