package dyak.ingest;

/**
 * Bounds on one file, so that a hostile one ends as a problem and not as a fault of the run: bytes
 * of the file, pages read, and characters of text kept.
 */
public record Limits(long bytes, int pages, int characters) {
  public Limits {
    if (bytes < 1 || pages < 1 || characters < 1) {
      throw new IllegalArgumentException(
          "limits bytes=" + bytes + " pages=" + pages + " characters=" + characters + ": below 1");
    }
  }

  /** Roomy enough for any letter: 512 MiB, 2,000 pages, 20 million characters. */
  public static Limits standard() {
    return new Limits(512L << 20, 2_000, 20_000_000);
  }
}
