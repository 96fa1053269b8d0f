package dyak.ingest.flow;

/** The sign of an unnumbered list as a reader sees it, whatever picture font it is taken from. */
public final class Bullets {
  private Bullets() {}

  /** A dash stays a dash, everything else is {@code •}. */
  public static String print(String sign) {
    String words = sign.strip();
    return words.length() == 1 && "-–—−".contains(words) ? words : "•";
  }
}
