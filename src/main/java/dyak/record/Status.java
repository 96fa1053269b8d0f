package dyak.record;

/** How far a file could be read. */
public enum Status {
  /** Everything in the source was read. */
  EXTRACTED("extracted"),
  /** A record, but a part of the source could not be read. */
  PARTIAL("partial"),
  /** No text could be had; the reason is in the problems. */
  FAILED("failed");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  /** The value in JSON. */
  public String code() {
    return code;
  }
}
