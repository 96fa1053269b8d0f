package dyak.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of printed forms: {@code = expected} opens a group, every form stands on a line of its
 * own; {@code = none} opens the negatives; {@code #} is a comment, {@code \n} a line break.
 */
record TableFile(String name, List<Row> rows) {
  record Row(int line, String expected, String printed) {}

  static TableFile read(String name) {
    List<Row> rows = new ArrayList<>();
    String expected = "none";
    int number = 0;
    for (String line : text(name).split("\n", -1)) {
      number++;
      if (line.startsWith("= ")) {
        expected = line.substring(2).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(number, expected, line.strip().replace("\\n", "\n")));
      }
    }
    return new TableFile(name, rows);
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(TableFile.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One test a row: what {@code reading} makes of the printed form must be what is expected. */
  Stream<DynamicTest> tests(Function<String, String> reading) {
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    name + ":" + row.line() + " " + row.printed(),
                    () -> assertThat(reading.apply(row.printed())).isEqualTo(row.expected())));
  }

  boolean hasNegatives() {
    return rows.stream().anyMatch(row -> row.expected().equals("none"));
  }
}
