package dyak.ingest;

/**
 * Bounds on what comes out of one archive or mail, nested ones included: how deep they may be
 * nested, how many files and bytes may come out in all, and how many times a packed file may grow.
 */
public record ContainerLimits(int depth, int entries, long bytes, int ratio) {
  public ContainerLimits {
    if (depth < 0 || entries < 1 || bytes < 1 || ratio < 1) {
      throw new IllegalArgumentException(
          "container limits depth=%d entries=%d bytes=%d ratio=%d: too low"
              .formatted(depth, entries, bytes, ratio));
    }
  }

  /** Five containers deep, 10,000 files, 4 GiB, 200 times. */
  public static ContainerLimits standard() {
    return new ContainerLimits(5, 10_000, 4L << 30, 200);
  }
}
