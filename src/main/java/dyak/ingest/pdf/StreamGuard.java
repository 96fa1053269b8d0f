package dyak.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Unpacks a stream of drawing commands to nowhere, before PDFBox does so into memory.
 *
 * <p>PDFBox takes a stream that breaks off for a whole one, and has no limit on how much a small
 * stream may grow.
 */
final class StreamGuard {
  private static final int ZLIB_HEADER = 2;

  /** The drawing commands of a page take kilobytes; a map takes a few megabytes. */
  private static final long MOST_BYTES = 100L << 20;

  private StreamGuard() {}

  /** What unpacking a stream comes to. */
  enum Finding {
    WHOLE,
    BROKEN_OFF,
    TOO_LONG
  }

  static Finding check(COSStream stream) throws IOException {
    if (!COSName.FLATE_DECODE.equals(firstFilter(stream))) {
      return Finding.WHOLE;
    }
    Inflater inflater = new Inflater(true);
    try (InputStream raw = stream.createRawInputStream()) {
      if (raw.skip(ZLIB_HEADER) < ZLIB_HEADER) {
        return Finding.BROKEN_OFF;
      }
      return inflate(inflater, raw);
    } catch (DataFormatException e) {
      return Finding.BROKEN_OFF;
    } finally {
      inflater.end();
    }
  }

  private static Finding inflate(Inflater inflater, InputStream raw)
      throws IOException, DataFormatException {
    byte[] packed = new byte[8192];
    byte[] plain = new byte[32768];
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        int read = raw.read(packed);
        if (read < 0) {
          return Finding.BROKEN_OFF;
        }
        inflater.setInput(packed, 0, read);
      }
      int grown = inflater.inflate(plain);
      if (inflater.getBytesWritten() > MOST_BYTES) {
        return Finding.TOO_LONG;
      }
      if (grown == 0 && inflater.needsDictionary()) {
        return Finding.BROKEN_OFF;
      }
    }
    return Finding.WHOLE;
  }

  private static COSBase firstFilter(COSStream stream) {
    COSBase filters = stream.getFilters();
    return filters instanceof COSArray list && list.size() > 0 ? list.getObject(0) : filters;
  }
}
