package dyak.record;

/** What an attachment is on. */
public enum Medium {
  PAPER("paper"),
  ELECTRONIC("electronic");

  private final String code;

  Medium(String code) {
    this.code = code;
  }

  /** The value in JSON. */
  public String code() {
    return code;
  }
}
