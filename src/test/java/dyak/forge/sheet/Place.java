package dyak.forge.sheet;

/** Which part of the column a block takes. */
public enum Place {
  FULL,
  LEFT_HALF,
  RIGHT_HALF
}
