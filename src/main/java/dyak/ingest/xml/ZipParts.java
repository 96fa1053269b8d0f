package dyak.ingest.xml;

import dyak.ingest.flow.TooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The parts of a ZIP by name, found through its central directory and inflated when asked for. */
public final class ZipParts {
  private static final int END_LENGTH = 22;
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int LOCAL_LENGTH = 30;

  /** Honest XML shrinks some thirty times; more than this and so much text is a bomb. */
  private static final long MOST_INFLATED = 64L << 20;

  private static final int MOST_RATIO = 100;

  private record Part(int method, int offset, int packed) {}

  private final byte[] bytes;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private ZipParts(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the directory of a ZIP.
   *
   * @throws ZipException when the directory is missing, as in a file cut short
   */
  public static ZipParts of(byte[] bytes) throws ZipException {
    ZipParts zip = new ZipParts(bytes);
    try {
      zip.readDirectory();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ZipException("the directory of parts is damaged");
    }
    return zip;
  }

  private void readDirectory() throws ZipException {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - END_LENGTH;
    int least = Math.max(0, end - 0xFFFF);
    while (end >= least && file.getInt(end) != END_MARK) {
      end--;
    }
    if (end < least) {
      throw new ZipException("the file is cut short: its directory of parts is missing");
    }
    int at = file.getInt(end + 16);
    int count = file.getShort(end + 10) & 0xFFFF;
    for (int i = 0; i < count && file.getInt(at) == ENTRY_MARK; i++) {
      int nameLength = file.getShort(at + 28) & 0xFFFF;
      String name = new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8);
      Part part =
          new Part(file.getShort(at + 10) & 0xFFFF, file.getInt(at + 42), file.getInt(at + 20));
      parts.putIfAbsent(name.replace('\\', '/'), part);
      at += 46 + nameLength + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
    }
  }

  public boolean has(String name) {
    return parts.containsKey(name);
  }

  public Set<String> names() {
    return parts.keySet();
  }

  /**
   * A part as a stream that ends with {@link TooLargeException} when it grows out of proportion.
   *
   * @throws ZipException when there is no such part
   */
  public InputStream open(String name) throws IOException {
    Part part = parts.get(name);
    if (part == null) {
      throw new ZipException("the part " + name + " is missing");
    }
    try {
      ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      int names = file.getShort(part.offset + 26) & 0xFFFF;
      int extra = file.getShort(part.offset + 28) & 0xFFFF;
      int start = part.offset + LOCAL_LENGTH + names + extra;
      InputStream packed =
          new ByteArrayInputStream(bytes, start, Math.min(part.packed, bytes.length - start));
      return part.method == 0 ? packed : new Inflating(packed, name, part.packed);
    } catch (IndexOutOfBoundsException e) {
      throw new ZipException("the part " + name + " lies outside the file");
    }
  }

  private static final class Inflating extends InflaterInputStream {
    private final String name;
    private final long most;
    private long inflated;

    Inflating(InputStream packed, String name, int length) {
      super(packed, new Inflater(true), 8192);
      this.name = name;
      this.most = Math.max(MOST_INFLATED, (long) length * MOST_RATIO);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      inflated += Math.max(read, 0);
      if (inflated > most) {
        throw new TooLargeException(
            "the part " + name + " inflates to more than " + most + " bytes");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }
}
