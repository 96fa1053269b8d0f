package dyak.ingest.container;

import dyak.ingest.flow.TooLargeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.jspecify.annotations.Nullable;

/** What came out of a packed file, and why not more, when it is damaged. */
final class UnpackedBytes {
  private static final int BUFFER = 1 << 16;
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private final byte[] bytes;
  private final @Nullable IOException damage;

  private UnpackedBytes(byte[] bytes, @Nullable IOException damage) {
    this.bytes = bytes;
    this.damage = damage;
  }

  /** Reads no more than {@code most} bytes. */
  static UnpackedBytes read(InputStream content, long most) throws IOException {
    int left = (int) Math.min(most, LARGEST);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try {
      int read = 0;
      while (read >= 0 && left > 0) {
        bytes.write(buffer, 0, read);
        left -= read;
        read = content.read(buffer, 0, Math.min(left, BUFFER));
      }
      return new UnpackedBytes(bytes.toByteArray(), null);
    } catch (TooLargeException | PasswordRequiredException e) {
      throw e;
    } catch (IOException e) {
      return new UnpackedBytes(bytes.toByteArray(), e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  @Nullable IOException damage() {
    return damage;
  }
}
