package dyak.ingest.xml;

import dyak.ingest.flow.TooLargeException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The bytes of a part, which may not grow out of proportion and must be those that were packed. */
final class PartStream extends FilterInputStream {
  /** Honest XML shrinks some thirty times; more than this and so much text is a bomb. */
  private static final long MOST_INFLATED = 64L << 20;

  private static final int MOST_RATIO = 100;
  private static final int BUFFER = 8192;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final String name;
  private final ZipPart part;
  private final long most;
  private long read;

  PartStream(InputStream packed, String name, ZipPart part) {
    super(packed);
    this.name = name;
    this.part = part;
    this.most = Math.max(MOST_INFLATED, (long) part.packed() * MOST_RATIO);
    if (part.method() != 0) {
      in = new InflaterInputStream(packed, inflater, BUFFER);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    if (count < 0) {
      check();
      return count;
    }
    checksum.update(target, offset, count);
    read += count;
    if (read > most) {
      throw new TooLargeException("the part " + name + " inflates to more than " + most + " bytes");
    }
    return count;
  }

  private void check() throws ZipException {
    Integer expected = part.checksum();
    if (expected != null && expected != (int) checksum.getValue()) {
      throw new ZipException("the part " + name + " is not what was packed: its checksum differs");
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    super.close();
  }
}
