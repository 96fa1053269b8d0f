package dyak.forge.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing on a sheet. Text may hold no-break spaces; line ends are decided by the renderer. */
public sealed interface Part {

  /** A coat of arms, drawn, with no text. */
  record Emblem(double size) implements Part {}

  /** Short lines that the author ended himself: a letterhead, an addressee, a stamp. */
  record Lines(List<String> lines, Align align, Place place, Look look) implements Part {
    public Lines {
      lines = List.copyOf(lines);
    }

    public static Lines centred(Look look, List<String> lines) {
      return new Lines(lines, Align.CENTRE, Place.FULL, look);
    }

    public static Lines left(List<String> lines) {
      return new Lines(lines, Align.LEFT, Place.FULL, Look.PLAIN);
    }
  }

  /** A running paragraph or a list item. */
  record Prose(String text, @Nullable Marker marker, Indent indent, Align align, Look look)
      implements Part {
    public static Prose paragraph(String text) {
      return new Prose(text, null, Indent.FIRST_LINE, Align.JUSTIFIED, Look.PLAIN);
    }

    public static Prose item(Marker marker, String text) {
      return new Prose(text, marker, Indent.FIRST_LINE, Align.JUSTIFIED, Look.PLAIN);
    }

    public static Prose flush(String text, Align align) {
      return new Prose(text, null, Indent.NONE, align, Look.PLAIN);
    }

    public Prose with(Look newLook) {
      return new Prose(text, marker, indent, align, newLook);
    }

    public Prose with(Indent newIndent) {
      return new Prose(text, marker, newIndent, align, look);
    }

    public Prose marked(Marker newMarker) {
      return new Prose(text, newMarker, indent, align, look);
    }

    /** The text with its marker in front. */
    public String printed() {
      return marker == null ? text : marker.printed() + " " + text;
    }
  }

  /** How the first line of a paragraph stands to the others. */
  enum Indent {
    NONE,
    FIRST_LINE,
    HANGING
  }

  /** Blocks side by side: the corner blank and its addressee. */
  record Columns(List<Part> left, List<Part> right, double leftShare) implements Part {
    public Columns {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** A ruled table; {@code widths} are shares of the column, the head repeats on every page. */
  record Grid(List<Double> widths, int headRows, List<Row> rows, Look look) implements Part {
    public Grid {
      widths = List.copyOf(widths);
      rows = List.copyOf(rows);
    }
  }

  /** A table row: its cells from left to right; a column covered from above has none. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A table cell, and how many columns and rows it takes. */
  record Cell(List<Prose> content, int columns, int rows) {
    public Cell {
      content = List.copyOf(content);
    }

    public static Cell of(String text) {
      return new Cell(text.isEmpty() ? List.of() : List.of(Prose.flush(text, Align.LEFT)), 1, 1);
    }
  }

  /** Position at the left, name at the right of its last line or alone on the next. */
  record SignOff(List<String> position, String name, boolean nameBelow) implements Part {
    public SignOff {
      position = List.copyOf(position);
    }
  }

  /** Empty lines. */
  record Gap(double lines) implements Part {}

  /** A rule across the column, as under a longitudinal letterhead. */
  record Ruling(double weight) implements Part {}

  record PageBreak() implements Part {}
}
