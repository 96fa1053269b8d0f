package dyak.ingest;

import java.io.IOException;

/** Reads one format: bytes in, pages of blocks in reading order out. */
interface DocumentReader {
  /**
   * Reads a whole file.
   *
   * @throws UnreadableException when no text can be had, with the problem that the record will
   *     carry
   */
  ReadDocument read(byte[] bytes, Limits limits) throws IOException;
}
