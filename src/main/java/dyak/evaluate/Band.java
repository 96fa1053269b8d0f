package dyak.evaluate;

/** A range of confidence: {@code 0.9–1.0} and so on. */
public enum Band {
  SURE("0.9–1.0", 0.9),
  LIKELY("0.7–0.9", 0.7),
  DOUBTFUL("0.5–0.7", 0.5),
  UNLIKELY("below 0.5", 0);

  private final String range;
  private final double least;

  Band(String range, double least) {
    this.range = range;
    this.least = least;
  }

  /** The range as a report prints it. */
  public String range() {
    return range;
  }

  static Band of(double confidence) {
    for (Band band : values()) {
      if (confidence >= band.least) {
        return band;
      }
    }
    return UNLIKELY;
  }
}
