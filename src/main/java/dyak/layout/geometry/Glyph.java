package dyak.layout.geometry;

/**
 * One character as placed on the page, reading left to right: its start on the baseline, its
 * advance, the font size as displayed.
 */
public record Glyph(
    String text, double x, double baseline, double width, double size, boolean bold) {
  /** The same glyph with another text. */
  public Glyph with(String words) {
    return new Glyph(words, x, baseline, width, size, bold);
  }

  double right() {
    return x + width;
  }

  boolean blank() {
    return text.isBlank();
  }

  /** Whether this repeats {@code other} a hair's breadth away, as fake bold does. */
  boolean strikesAgain(Glyph other) {
    return text.equals(other.text)
        && Math.abs(x - other.x) < 0.25 * Math.max(width, 0.1 * size)
        && Math.abs(baseline - other.baseline) < 0.1 * size;
  }
}
