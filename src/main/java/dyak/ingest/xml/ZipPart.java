package dyak.ingest.xml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Where a part of a ZIP is and how it was packed; the checksum is null where it is not known. */
record ZipPart(int method, int offset, int packed, @Nullable Integer checksum) {
  static final int HEAD_MARK = 0x04034b50;

  /** Whether the head of a part stands where this one should. */
  boolean isAt(byte[] zip) {
    return offset >= 0
        && offset + 4 <= zip.length
        && ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(offset) == HEAD_MARK;
  }
}
