package dyak.normalise;

/** A value found in a text, from {@code start} (included) to {@code end} (not included). */
public record Match<T>(int start, int end, T value) {
  public Match {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("match " + start + ".." + end + " of " + value);
    }
  }
}
