package dyak.forge.sheet;

/** How lines stand in their column. */
public enum Align {
  LEFT,
  CENTRE,
  RIGHT,
  JUSTIFIED
}
