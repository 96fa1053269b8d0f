package dyak.record;

/** The kind of a document (GOST R 7.0.97-2016, requisite 09). */
public enum Kind {
  LETTER("letter"),
  DECISION("decision"),
  MINUTES("minutes"),
  ORDER("order"),
  DIRECTIVE("directive"),
  RESOLUTION("resolution"),
  ASSIGNMENT_LIST("assignment-list"),
  OTHER("other");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /** The value in JSON. */
  public String code() {
    return code;
  }
}
