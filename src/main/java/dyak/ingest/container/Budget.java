package dyak.ingest.container;

import dyak.ingest.flow.TooLargeException;

/** What the containers inside one file may still unpack, all together. */
public final class Budget {
  private final int ratio;
  private final long largest;
  private final int entries;
  private final long bytes;
  private int entriesLeft;
  private long bytesLeft;

  /**
   * Starts anew.
   *
   * @param entries files that may come out
   * @param bytes that may come out
   * @param largest bytes of one file
   * @param ratio how many times a packed file may grow
   */
  public Budget(int entries, long bytes, long largest, int ratio) {
    this.entries = entries;
    this.bytes = bytes;
    this.largest = largest;
    this.ratio = ratio;
    this.entriesLeft = entries;
    this.bytesLeft = bytes;
  }

  int ratio() {
    return ratio;
  }

  long largest() {
    return Math.min(largest, bytesLeft);
  }

  void takeEntry() throws TooLargeException {
    entriesLeft--;
    if (entriesLeft < 0) {
      throw new TooLargeException("more than " + entries + " files inside");
    }
  }

  void takeBytes(long taken) throws TooLargeException {
    bytesLeft -= taken;
    if (bytesLeft < 0) {
      throw new TooLargeException("more than " + bytes + " bytes inside");
    }
  }
}
