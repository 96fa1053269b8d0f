package dyak.ingest.odt;

import dyak.ingest.flow.Placement;
import dyak.layout.Side;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which side of the page a style puts text on. */
final class Places {
  private Places() {}

  static Side of(Styles styles, @Nullable String style, String text) {
    String align = styles.property("paragraph", style, "text-align");
    if ("end".equals(align) || "right".equals(align)) {
      return Side.RIGHT;
    }
    return Placement.of(
        length(styles, style, "margin-left"),
        length(styles, style, "text-indent"),
        text,
        tabStops(styles.property("paragraph", style, Style.TAB_STOPS)));
  }

  private static List<Integer> tabStops(@Nullable String places) {
    return places == null
        ? List.of()
        : Stream.of(places.split(" ")).map(Length::twips).filter(Objects::nonNull).toList();
  }

  private static int length(Styles styles, @Nullable String style, String property) {
    Integer twips = Length.twips(styles.property("paragraph", style, property));
    return twips == null ? 0 : Math.max(0, twips);
  }

  /** The side of a frame by its style and its distance from the left. */
  static Side ofFrame(Styles styles, @Nullable String style, @Nullable String x) {
    String position = styles.property("graphic", style, "horizontal-pos");
    if ("right".equals(position) || "outside".equals(position)) {
      return Side.RIGHT;
    }
    String from = styles.property("graphic", style, "horizontal-rel");
    Integer twips = Length.twips(x);
    int margin = "page".equals(from) ? Placement.LEFT_MARGIN : 0;
    return Placement.at(twips == null ? 0 : twips - margin);
  }

  static Side ofTable(Styles styles, @Nullable String style) {
    if ("right".equals(styles.property("table", style, "align"))) {
      return Side.RIGHT;
    }
    Integer twips = Length.twips(styles.property("table", style, "margin-left"));
    return Placement.at(twips == null ? 0 : twips);
  }
}
