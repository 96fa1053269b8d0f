package dyak.normalise.grammar;

/**
 * What a printed word is: the nominative of the same number, its case, number and gender; {@code
 * adjectival} words ({@code дежурный}, {@code управляющий}) may also be mere adjectives.
 */
public record WordForm(
    String nominative, Case form, boolean plural, Gender gender, Kind kind, boolean adjectival) {
  /** A person's office, an organisation, or neither by itself. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    OTHER
  }

  /** The same form behind an undeclined first half: {@code пресс-служба}. */
  WordForm prefixed(String first) {
    return new WordForm(first + nominative, form, plural, gender, kind, adjectival);
  }
}
