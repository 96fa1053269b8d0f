package dyak.layout;

import org.jspecify.annotations.Nullable;

/**
 * One printed line as a reader saw it. {@code page} counts from 1; {@code box} is null where the
 * format has no geometry; {@code opens} says that a paragraph certainly starts here (a first-line
 * indent, a paragraph mark of a word processor).
 */
public record Line(String text, int page, @Nullable Box box, boolean opens, boolean bold) {
  /** A line of a format without geometry. */
  public static Line of(String text, int page, boolean opens) {
    return new Line(text, page, null, opens, false);
  }
}
