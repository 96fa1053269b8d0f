package dyak.normalise.grammar;

/** The grammatical sex of a person's name. */
public enum Sex {
  MALE,
  FEMALE
}
