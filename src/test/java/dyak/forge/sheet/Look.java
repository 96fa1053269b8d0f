package dyak.forge.sheet;

/** The face of a text: its size as a multiple of the document's, and its weight and slope. */
public record Look(double scale, boolean bold, boolean italic) {
  public static final Look PLAIN = new Look(1, false, false);
  public static final Look BOLD = new Look(1, true, false);
  public static final Look ITALIC = new Look(1, false, true);
  public static final Look SMALL = new Look(0.77, false, false);

  public Look scaled(double factor) {
    return new Look(scale * factor, bold, italic);
  }
}
