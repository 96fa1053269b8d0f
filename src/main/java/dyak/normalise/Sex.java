package dyak.normalise;

/** The grammatical sex of a person's name. */
enum Sex {
  MALE,
  FEMALE
}
