package dyak.ingest.xml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;

/** Finds the parts of a ZIP: by its directory, or by the head that stands before each part. */
final class ZipDirectory {
  private static final int END_LENGTH = 22;
  private static final int END_MARK = 0x06054b50;
  private static final int ENTRY_MARK = 0x02014b50;
  private static final int HEAD_LENGTH = 30;

  /** The sizes of a part stand behind it, since its writer did not know them before. */
  private static final int SIZES_BEHIND = 8;

  private static final int MOST_PARTS = 0xFFFF;

  private ZipDirectory() {}

  /**
   * The parts that the central directory names.
   *
   * @throws ZipException when it is missing, as in a file cut short
   */
  static Map<String, ZipPart> read(byte[] bytes) throws ZipException {
    try {
      return read(bytes, littleEndian(bytes));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ZipException("the directory of parts is damaged");
    }
  }

  private static Map<String, ZipPart> read(byte[] bytes, ByteBuffer file) throws ZipException {
    int end = end(file);
    int at = file.getInt(end + 16);
    int count = file.getShort(end + 10) & 0xFFFF;
    Map<String, ZipPart> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      if (file.getInt(at) != ENTRY_MARK) {
        throw new ZipException("the directory of parts is damaged");
      }
      int nameLength = file.getShort(at + 28) & 0xFFFF;
      ZipPart part =
          new ZipPart(
              file.getShort(at + 10) & 0xFFFF,
              file.getInt(at + 42),
              file.getInt(at + 20),
              file.getInt(at + 16));
      parts.putIfAbsent(name(bytes, at + 46, nameLength), part);
      at += 46 + nameLength + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
    }
    return parts;
  }

  private static int end(ByteBuffer file) throws ZipException {
    int end = file.limit() - END_LENGTH;
    int least = Math.max(0, end - 0xFFFF);
    while (end >= least && file.getInt(end) != END_MARK) {
      end--;
    }
    if (end < least) {
      throw new ZipException("the file is cut short: its directory of parts is missing");
    }
    return end;
  }

  /** The parts whose heads can be found. */
  static Map<String, ZipPart> search(byte[] bytes) {
    ByteBuffer file = littleEndian(bytes);
    Map<String, ZipPart> parts = new LinkedHashMap<>();
    int at = 0;
    while (at + HEAD_LENGTH < bytes.length && parts.size() < MOST_PARTS) {
      if (bytes[at] == 'P' && file.getInt(at) == ZipPart.HEAD_MARK) {
        at = search(bytes, file, at, parts);
      } else {
        at++;
      }
    }
    return parts;
  }

  /** Takes the part at a place and says where to go on. */
  private static int search(byte[] bytes, ByteBuffer file, int at, Map<String, ZipPart> parts) {
    int nameLength = file.getShort(at + 26) & 0xFFFF;
    int start = at + HEAD_LENGTH + nameLength + (file.getShort(at + 28) & 0xFFFF);
    if (start > bytes.length) {
      return at + 4;
    }
    boolean behind = (file.getShort(at + 6) & SIZES_BEHIND) != 0;
    int packed = file.getInt(at + 18);
    boolean known = !behind && packed >= 0 && packed <= bytes.length - start;
    ZipPart part =
        new ZipPart(
            file.getShort(at + 8) & 0xFFFF,
            at,
            known ? packed : bytes.length - start,
            behind ? null : (Integer) file.getInt(at + 14));
    parts.putIfAbsent(name(bytes, at + HEAD_LENGTH, nameLength), part);
    return known ? start + packed : start;
  }

  private static String name(byte[] bytes, int at, int length) {
    return new String(bytes, at, length, StandardCharsets.UTF_8).replace('\\', '/');
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
