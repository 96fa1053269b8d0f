package dyak.normalise.grammar;

/** The gender an adjective has to agree with. */
public enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER
}
