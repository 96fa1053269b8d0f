package dyak.record;

import org.jspecify.annotations.Nullable;

/**
 * The file that a record was read from: path as given ({@code archive.zip!/letters/a.pdf} inside a
 * container), SHA-256 of its bytes in lower-case hex, media type, size in bytes.
 */
public record Source(
    String path,
    @Nullable String sha256,
    @Nullable String mediaType,
    long bytes,
    @Nullable PageRange pages,
    @Nullable TextOrigin textOrigin) {
  public Source {
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes " + bytes + " of " + path + ": negative");
    }
    if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("sha256 of " + path + ": not 64 hex digits");
    }
  }
}
