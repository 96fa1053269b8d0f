package dyak.normalise.grammar;

/** What a printed word is: the nominative of the same number, its case, its number. */
public record WordForm(String nominative, Case form, boolean plural, Kind kind) {
  /** A person's office, an organisation, or neither by itself. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    OTHER
  }
}
