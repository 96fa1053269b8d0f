package dyak.forge.sheet;

import org.jspecify.annotations.Nullable;

/**
 * How the pages are set: sizes in points, line height as a multiple of the type size, what stands
 * in the margins, whether words are hyphenated at line ends, and whether empty lines between blocks
 * are left out.
 */
public record Setting(
    double typeSize,
    double leading,
    Margins margins,
    PageNumbers pageNumbers,
    @Nullable String runningHead,
    boolean hyphenated,
    boolean tight,
    Face face) {

  /** A4 in points. */
  public static final double PAGE_WIDTH = 595.28;

  public static final double PAGE_HEIGHT = 841.89;

  /**
   * An office letter: 13 point, 3 cm at the left for the binder, pages numbered from the second.
   */
  public static Setting letter() {
    return new Setting(
        13, 1.15, Margins.office(), PageNumbers.TOP_CENTRE, null, false, false, Face.SANS);
  }

  public Setting withTypeSize(double size) {
    return new Setting(size, leading, margins, pageNumbers, runningHead, hyphenated, tight, face);
  }

  public Setting withLeading(double newLeading) {
    return new Setting(
        typeSize, newLeading, margins, pageNumbers, runningHead, hyphenated, tight, face);
  }

  public Setting withMargins(Margins newMargins) {
    return new Setting(
        typeSize, leading, newMargins, pageNumbers, runningHead, hyphenated, tight, face);
  }

  public Setting withPageNumbers(PageNumbers numbers) {
    return new Setting(typeSize, leading, margins, numbers, runningHead, hyphenated, tight, face);
  }

  public Setting withRunningHead(@Nullable String head) {
    return new Setting(typeSize, leading, margins, pageNumbers, head, hyphenated, tight, face);
  }

  public Setting withHyphens(boolean hyphens) {
    return new Setting(typeSize, leading, margins, pageNumbers, runningHead, hyphens, tight, face);
  }

  public Setting withoutEmptyLines() {
    return new Setting(
        typeSize, leading, margins, pageNumbers, runningHead, hyphenated, true, face);
  }

  public Setting withFace(Face newFace) {
    return new Setting(
        typeSize, leading, margins, pageNumbers, runningHead, hyphenated, tight, newFace);
  }

  /** The width between the margins. */
  public double textWidth() {
    return PAGE_WIDTH - margins.left() - margins.right();
  }

  /** White edges in points. */
  public record Margins(double top, double right, double bottom, double left) {
    /** GOST R 7.0.97-2016: at least 2 cm left, 1 cm right, 2 cm above and below. */
    public static Margins office() {
      return new Margins(57, 43, 57, 85);
    }
  }

  /** Where page numbers stand; the first page never has one. */
  public enum PageNumbers {
    NONE,
    TOP_CENTRE,
    BOTTOM_RIGHT
  }
}
