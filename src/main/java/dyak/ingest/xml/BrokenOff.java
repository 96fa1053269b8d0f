package dyak.ingest.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * XML that may break off anywhere. Behind its last letter it opens another mark, since a parser
 * only tells of text that a mark follows, and loses what stood before a fault.
 */
final class BrokenOff extends FilterInputStream {
  private static final String MARK = "<x ";

  /** A letter in UTF-8 has no more bytes. */
  private static final int LONGEST_LETTER = 4;

  /** The first bytes of a letter whose others have not been read. */
  private final byte[] held = new byte[LONGEST_LETTER];

  private int holds;
  private boolean ended;
  private int marked;
  private @Nullable IOException fault;

  BrokenOff(InputStream in) {
    super(in);
  }

  /** Why it broke off, if not because the part ends there. */
  @Nullable IOException fault() {
    return fault;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int count = ended ? 0 : readLetters(target, offset, length);
    if (count > 0) {
      return count;
    }
    ended = true;
    if (marked >= MARK.length()) {
      return -1;
    }
    target[offset] = (byte) MARK.charAt(marked++);
    return 1;
  }

  /** Whole letters only, where there is room for them; 0 at the end. */
  private int readLetters(byte[] target, int offset, int length) {
    if (length <= LONGEST_LETTER) {
      return Math.max(0, readOn(target, offset, length));
    }
    int count = 0;
    int read = 0;
    while (count == 0 && read >= 0) {
      System.arraycopy(held, 0, target, offset, holds);
      read = readOn(target, offset + holds, length - holds);
      int end = offset + holds + read;
      holds = read < 0 ? holds : begun(target, offset, end);
      count = read < 0 ? 0 : end - offset - holds;
      System.arraycopy(target, offset + count, held, 0, holds);
    }
    return count;
  }

  private int readOn(byte[] target, int offset, int length) {
    try {
      return super.read(target, offset, length);
    } catch (IOException e) {
      fault = e;
      return -1;
    }
  }

  /** How many bytes at an end begin a letter that has more. */
  private static int begun(byte[] bytes, int from, int end) {
    int at = end - 1;
    while (at > from && at > end - LONGEST_LETTER && (bytes[at] & 0xC0) == 0x80) {
      at--;
    }
    if (at < from) {
      return 0;
    }
    int first = bytes[at] & 0xFF;
    int whole = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return whole > end - at ? end - at : 0;
  }
}
