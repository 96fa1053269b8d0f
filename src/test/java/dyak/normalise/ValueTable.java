package dyak.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of printed forms grouped by the value that they mean, read from a resource beside this
 * class.
 *
 * <pre>
 * # a comment
 * &#64; 2016-09-29               what holds for the lines below, here the letter's date
 * = by due=2016-11-01        the value of every line below
 * до 1 ноября 2016 года
 * до 01.11.2016\u00A0г.      characters that an editor hides are written as escapes
 * = none                     the negatives
 * </pre>
 */
final class ValueTable {
  static final String NOTHING = "none";

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\n");

  /** One printed form: where it stands, what "@" and "=" above it say, and the form itself. */
  record Row(String file, int line, @Nullable String context, String expected, String form) {
    @Override
    public String toString() {
      return file + ":" + line + " " + form;
    }
  }

  private final String file;
  private final List<Row> rows;

  private ValueTable(String file, List<Row> rows) {
    this.file = file;
    this.rows = List.copyOf(rows);
  }

  static ValueTable read(String file) {
    List<Row> rows = new ArrayList<>();
    String context = null;
    String expected = null;
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.startsWith("@")) {
        context = line.substring(1).strip();
      } else if (line.startsWith("=")) {
        expected = line.substring(1).strip();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String value =
            Objects.requireNonNull(expected, file + ":" + number + " has no value above");
        rows.add(new Row(file, number, context, value, unescaped(line)));
      }
    }
    return new ValueTable(file, rows);
  }

  List<Row> rows() {
    return rows;
  }

  /** One test a row: the form must give the value above it, written in the same way. */
  List<DynamicTest> tests(Function<Row, String> valueOf) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        DynamicTest.dynamicTest(
            file + " has negatives",
            () -> assertThat(rows).anyMatch(row -> row.expected().equals(NOTHING))));
    for (Row row : rows) {
      tests.add(
          DynamicTest.dynamicTest(
              row.toString(),
              () -> assertThat(valueOf.apply(row)).as(row.toString()).isEqualTo(row.expected())));
    }
    return tests;
  }

  private static List<String> lines(String file) {
    InputStream in =
        Objects.requireNonNull(ValueTable.class.getResourceAsStream(file), "no table " + file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    return ESCAPE.matcher(line).replaceAll(ValueTable::character);
  }

  private static String character(MatchResult escape) {
    String code = escape.group(1);
    return code == null ? "\n" : String.valueOf((char) Integer.parseInt(code, 16));
  }
}
