package dyak.forge.sheet;

/** The kind of type a document is set in. */
public enum Face {
  /** As on blanks that a designer made. */
  SANS,
  /** As the offices' instructions ask for: 12 to 14 point of a Times. */
  SERIF
}
