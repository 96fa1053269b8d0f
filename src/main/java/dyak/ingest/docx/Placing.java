package dyak.ingest.docx;

import dyak.ingest.flow.Placement;
import dyak.layout.Side;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which side of the page an indent, a frame or a text box puts text on. */
final class Placing {
  private static final int EMU_PER_TWIP = 635;
  private static final Pattern MARGIN_LEFT =
      Pattern.compile("(?:^|;)\\s*margin-left\\s*:\\s*(-?[\\d.]{1,8})(pt|in|cm|mm|px)?");
  private static final Pattern ALIGNED_RIGHT =
      Pattern.compile("mso-position-horizontal\\s*:\\s*right");
  private static final Pattern FROM_PAGE =
      Pattern.compile("mso-position-horizontal-relative\\s*:\\s*page");

  private Placing() {}

  static Side of(ParagraphProps props, String text) {
    if ("right".equals(props.align()) || "end".equals(props.align())) {
      return Side.RIGHT;
    }
    if (orZero(props.frame()) >= Placement.RIGHT_HALF) {
      return Side.RIGHT;
    }
    List<Integer> stops = props.tabStops() == null ? List.of() : props.tabStops();
    return Placement.of(orZero(props.indent()), orZero(props.firstLine()), text, stops);
  }

  /** The side of a drawing by its offset in English metric units. */
  static Side ofDrawing(@Nullable String align, @Nullable String offset, boolean fromPage) {
    if ("right".equals(align)) {
      return Side.RIGHT;
    }
    Integer emu = Properties.number(offset);
    int twips = orZero(emu) / EMU_PER_TWIP - (fromPage ? Placement.LEFT_MARGIN : 0);
    return Placement.at(twips);
  }

  /** The side of a VML shape by its style: {@code margin-left:270pt;…}. */
  static Side ofShape(@Nullable String style) {
    if (style == null) {
      return Side.FULL;
    }
    if (ALIGNED_RIGHT.matcher(style).find()) {
      return Side.RIGHT;
    }
    Matcher left = MARGIN_LEFT.matcher(style);
    if (!left.find()) {
      return Side.FULL;
    }
    double twips = Double.parseDouble(left.group(1)) * twipsPer(left.group(2));
    int margin = FROM_PAGE.matcher(style).find() ? Placement.LEFT_MARGIN : 0;
    return Placement.at((int) twips - margin);
  }

  private static double twipsPer(@Nullable String unit) {
    return switch (unit == null ? "px" : unit) {
      case "pt" -> 20;
      case "in" -> 1440;
      case "cm" -> 567;
      case "mm" -> 56.7;
      default -> 15;
    };
  }

  private static int orZero(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
