package dyak.record;

/** The kind of a document that a letter names: a {@link Kind}, a law or a programme. */
public enum ReferenceKind {
  LETTER("letter"),
  DECISION("decision"),
  MINUTES("minutes"),
  ORDER("order"),
  DIRECTIVE("directive"),
  RESOLUTION("resolution"),
  ASSIGNMENT_LIST("assignment-list"),
  LAW("law"),
  PROGRAM("program"),
  OTHER("other");

  private final String code;

  ReferenceKind(String code) {
    this.code = code;
  }

  /** The value in JSON. */
  public String code() {
    return code;
  }
}
