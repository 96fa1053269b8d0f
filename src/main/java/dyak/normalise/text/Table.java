package dyak.normalise.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A vocabulary that lies beside the class that owns it: tab-separated rows, {@code #} comments. */
public final class Table {
  private Table() {}

  public static List<String[]> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(
                Table.class.getResourceAsStream("/dyak/normalise/" + name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " is missing from the build", unreadable);
    }
  }
}
