package dyak.forge.letter;

import dyak.forge.words.Dice;
import dyak.record.Kind;
import java.util.Locale;

/** The blank that a document is written on; it decides how its head is laid out. */
public enum Blank {
  /** Letterhead at the top left, the addressee at its right. */
  CORNER,
  /** Letterhead at the top left, the addressee below the numbers, at the right. */
  CORNER_BELOW,
  /** Letterhead across the page, numbers left and the addressee right below it. */
  LONGITUDINAL,
  /** Letterhead and numbers across the page, the addressee below them. */
  LONGITUDINAL_BELOW,
  /** The name in two languages, side by side. */
  BILINGUAL,
  /** An order, directive or resolution. */
  ACT,
  /** A decision, minutes or a list of assignments. */
  MEETING;

  /** As file names have it: {@code corner-below}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Kind kind(Dice dice) {
    return switch (this) {
      case ACT -> dice.oneOf(Kind.ORDER, Kind.ORDER, Kind.DIRECTIVE, Kind.RESOLUTION);
      case MEETING -> dice.oneOf(Kind.DECISION, Kind.MINUTES, Kind.ASSIGNMENT_LIST);
      default -> Kind.LETTER;
    };
  }

  /** How many characters a line of the letterhead holds; a corner may be narrow and deep. */
  int width(Dice dice) {
    return switch (this) {
      case CORNER, CORNER_BELOW -> dice.chance(0.4) ? 23 : 32;
      case BILINGUAL -> 24;
      default -> 56;
    };
  }
}
