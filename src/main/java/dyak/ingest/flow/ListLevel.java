package dyak.ingest.flow;

import org.jspecify.annotations.Nullable;

/**
 * A level of a list.
 *
 * @param bullet whether the text is a sign and no number
 * @param text the marker, with {@code %1} for the number of the first level: {@code %1.%2.}
 * @param legal whether the numbers of all levels print as decimals here
 * @param restart the level (from 1) below which this one starts again; 0: never; null: any above
 */
public record ListLevel(
    int start,
    Numerals numerals,
    boolean bullet,
    String text,
    boolean legal,
    @Nullable Integer restart) {
  /** A level that starts again below any level above it. */
  public static ListLevel numbered(int start, Numerals numerals, String text) {
    return new ListLevel(start, numerals, false, text, false, null);
  }

  /** A level that prints a sign. */
  public static ListLevel bullet(String sign) {
    return new ListLevel(1, Numerals.NONE, true, sign, false, null);
  }
}
