package dyak.layout;

/**
 * Where a block stands across the page: a corner blank has its letterhead left and the addressee
 * right.
 */
public enum Side {
  FULL,
  LEFT,
  RIGHT
}
