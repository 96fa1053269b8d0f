package dyak.batch;

import dyak.LetterExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells one build of the program from another: a hash over its own code, whose manifest names
 * the libraries and their versions. So a corrected rule makes every letter be read anew, and a
 * number that somebody forgot to raise does no harm.
 */
final class EngineVersion {
  private static final int BUFFER = 1 << 16;

  private EngineVersion() {}

  static String current() throws IOException {
    MessageDigest digest = Content.newDigest();
    for (Path file : files()) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      try (InputStream in = Files.newInputStream(file)) {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files() throws IOException {
    Path code;
    try {
      code =
          Path.of(
              LetterExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program does not find its own code", e);
    }
    if (!Files.isDirectory(code)) {
      return List.of(code);
    }
    try (Stream<Path> files = Files.walk(code)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
