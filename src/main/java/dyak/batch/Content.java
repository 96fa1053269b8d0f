package dyak.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file holds: SHA-256 and number of its bytes, and the ending of its name, {@code pdf},
 * which may decide on the type where the bytes leave a choice. Files of equal content give equal
 * records.
 */
record Content(String sha256, long bytes, String ending) {
  /** Beyond this no file is read, so there is nothing to know it by. */
  private static final long MOST_BYTES = 512L << 20;

  private static final int BUFFER = 1 << 16;

  /** Empty for a file that cannot be read or is too large to be. */
  static Optional<Content> of(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      MessageDigest digest = newDigest();
      long bytes = 0;
      byte[] buffer = new byte[BUFFER];
      try (InputStream in = Files.newInputStream(file)) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          digest.update(buffer, 0, read);
          bytes += read;
        }
      }
      return Optional.of(
          new Content(HexFormat.of().formatHex(digest.digest()), bytes, ending(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String ending(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
