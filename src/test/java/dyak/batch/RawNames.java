package dyak.batch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files whose names are KOI8-R, which is no UTF-8: two of them, that look the same as text. */
final class RawNames {
  private RawNames() {}

  static List<Path> inKoi8(Path folder) throws IOException {
    String base = folder.toUri().toString();
    return List.of(
        Files.writeString(Path.of(URI.create(base + "%D0%C9.txt")), "letter one"),
        Files.writeString(Path.of(URI.create(base + "%D0%CA.txt")), "letter two"));
  }
}
