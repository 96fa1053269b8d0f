package dyak.ingest.docx;

import dyak.ingest.xml.XmlCursor;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which strokes a table, a table style or a cell draws; null where it leaves that to what it stands
 * in. {@code vertical} and {@code horizontal} are the strokes between cells.
 */
record Borders(
    @Nullable Boolean left,
    @Nullable Boolean right,
    @Nullable Boolean top,
    @Nullable Boolean bottom,
    @Nullable Boolean vertical,
    @Nullable Boolean horizontal) {
  static final Borders NONE = new Borders(null, null, null, null, null, null);

  private static final Set<String> INVISIBLE = Set.of("nil", "none");

  /** Reads {@code w:tblBorders} or {@code w:tcBorders}. */
  static Borders read(XmlCursor xml) {
    Borders borders = NONE;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      borders = borders.with(xml.name(), isVisible(xml));
    }
    return borders;
  }

  private static boolean isVisible(XmlCursor xml) {
    String kind = xml.attribute("val");
    String color = xml.attribute("color");
    boolean white = color != null && color.toUpperCase(Locale.ROOT).equals("FFFFFF");
    return kind != null && !INVISIBLE.contains(kind) && !white;
  }

  private Borders with(String edge, boolean visible) {
    return switch (edge) {
      case "left", "start" -> new Borders(visible, right, top, bottom, vertical, horizontal);
      case "right", "end" -> new Borders(left, visible, top, bottom, vertical, horizontal);
      case "top" -> new Borders(left, right, visible, bottom, vertical, horizontal);
      case "bottom" -> new Borders(left, right, top, visible, vertical, horizontal);
      case "insideV" -> new Borders(left, right, top, bottom, visible, horizontal);
      case "insideH" -> new Borders(left, right, top, bottom, vertical, visible);
      default -> this;
    };
  }

  Borders over(Borders below) {
    return new Borders(
        left != null ? left : below.left,
        right != null ? right : below.right,
        top != null ? top : below.top,
        bottom != null ? bottom : below.bottom,
        vertical != null ? vertical : below.vertical,
        horizontal != null ? horizontal : below.horizontal);
  }

  /** Whether a cell with these strokes in such a table is parted from its neighbours. */
  boolean ruleCell(Borders table) {
    boolean beside = isOn(left, table.vertical) || isOn(right, table.vertical);
    boolean above = isOn(top, table.horizontal) || isOn(bottom, table.horizontal);
    boolean boxed = isOn(left, table.left) && isOn(right, table.right);
    return (beside && (above || isOn(top, table.top))) || (boxed && above);
  }

  private static boolean isOn(@Nullable Boolean own, @Nullable Boolean table) {
    return Boolean.TRUE.equals(own != null ? own : table);
  }
}
