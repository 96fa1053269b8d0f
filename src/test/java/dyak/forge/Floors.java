package dyak.forge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The F1 that each field must reach on forged letters, {@code field = 0.950} a line: a ratchet, to
 * be raised when a rule gets better and never lowered.
 */
final class Floors {
  private final Map<String, Double> floors = new TreeMap<>();

  /** The floors in {@code src/test/resources/dyak/forge/floors.properties}. */
  static Floors read() {
    Floors read = new Floors();
    try (InputStream in = Floors.class.getResourceAsStream("/dyak/forge/floors.properties")) {
      if (in == null) {
        throw new IllegalStateException("no floors.properties");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(
              line -> {
                int equals = line.lastIndexOf('=');
                read.floors.put(
                    line.substring(0, equals).strip(),
                    Double.valueOf(line.substring(equals + 1).strip()));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  double of(String field) {
    return floors.getOrDefault(field, 0.0);
  }
}
