package dyak.forge.render;

/** What a typist puts at the end of a letterhead line. */
public enum LineEnds {
  /** A line break inside one paragraph. */
  BREAKS,
  /** A paragraph mark after every line. */
  PARAGRAPHS,
  /** Nothing: the narrow cell ends the lines by itself. */
  WRAPPED
}
