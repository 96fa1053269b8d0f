package dyak.normalise;

/** What a printed word is: the nominative of the same number, its case, its number. */
record WordForm(String nominative, Case form, boolean plural, Kind kind) {
  /** A person's office, an organisation, or neither by itself. */
  enum Kind {
    PERSON,
    ORGANISATION,
    OTHER
  }
}
