package dyak.normalise;

/** An electronic address, lower-cased, without the spaces that OCR put into it. */
public record Contact(Kind kind, String value) {
  /** E-mail or web site. */
  public enum Kind {
    EMAIL,
    WEBSITE
  }
}
