package dyak.forge.sheet;

/**
 * What opens a list item: {@code 1.}, {@code 2)}, {@code 1.1.}, {@code а)}, {@code •}. A typed
 * marker is part of the text; an automatic one is left to the word processor, which counts the
 * items of one {@code list} and {@code level} (from 0) by itself.
 */
public record Marker(String printed, boolean automatic, int level, int list) {
  public Marker {
    if (printed.isBlank() || level < 0) {
      throw new IllegalArgumentException("marker '" + printed + "' at level " + level);
    }
  }

  public static Marker typed(String printed) {
    return new Marker(printed, false, 0, 0);
  }

  public static Marker automatic(String printed, int level, int list) {
    return new Marker(printed, true, level, list);
  }
}
