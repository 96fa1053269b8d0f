package dyak.record;

/** Where the text came from: the file's own characters, optical recognition, or both. */
public enum TextOrigin {
  TEXT("text"),
  OCR("ocr"),
  MIXED("mixed");

  private final String code;

  TextOrigin(String code) {
    this.code = code;
  }

  /** The value in JSON. */
  public String code() {
    return code;
  }
}
