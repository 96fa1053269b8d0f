package dyak.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Files beside these tests. */
final class Resources {
  private Resources() {}

  static byte[] bytes(String name) throws IOException {
    try (var file = Resources.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    }
  }

  static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
