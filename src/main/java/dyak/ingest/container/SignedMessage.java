package dyak.ingest.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Tells messages of CMS from other files, be they bytes, Base64 or PEM. */
public final class SignedMessage {
  private static final int HEAD = 60;
  private static final int SEQUENCE = 0x30;

  /** The object identifier of CMS types but for its last number. */
  private static final String OBJECT = "\6\t*\u0086H\u0086\u00F7\r\1\7";

  /** The object identifier stands behind no more than a tag and a length. */
  private static final int OBJECT_END = 20;

  private static final byte[] ARMOUR = "-----BEGIN".getBytes(StandardCharsets.US_ASCII);

  /** What a long sequence starts with in Base64. */
  private static final byte[] START = "MI".getBytes(StandardCharsets.US_ASCII);

  private SignedMessage() {}

  /** The bytes of the message, or null when a file is none. */
  public static byte @Nullable [] of(byte[] file) {
    if (isMessage(file)) {
      return file;
    }
    int start = startsWith(file, ARMOUR) ? lineEnd(file) : startsWith(file, START) ? 0 : -1;
    if (start < 0 || !isMessage(decoded(file, start, Math.min(file.length, start + HEAD)))) {
      return null;
    }
    return decoded(file, start, file.length);
  }

  private static boolean isMessage(byte[] bytes) {
    return bytes.length > OBJECT_END
        && bytes[0] == SEQUENCE
        && new String(bytes, 0, OBJECT_END, StandardCharsets.ISO_8859_1).contains(OBJECT);
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length > start.length && Arrays.mismatch(file, start) == start.length;
  }

  private static int lineEnd(byte[] file) {
    int at = 0;
    while (at < file.length && file[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Base64 up to the mark that ends it, in whole groups of four letters. */
  private static byte[] decoded(byte[] file, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to && file[i] != '-'; i++) {
      if (file[i] > ' ') {
        letters.append((char) file[i]);
      }
    }
    letters.setLength(letters.length() & ~3);
    try {
      return Base64.getDecoder().decode(letters.toString());
    } catch (IllegalArgumentException e) {
      return new byte[0]; // some other text
    }
  }
}
