package dyak.ingest.html;

import dyak.ingest.flow.Placement;
import dyak.layout.Side;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What attributes and inline styles say about place, weight and strokes of an element. */
final class HtmlStyle {
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
  private static final Pattern PAGE =
      Pattern.compile("(?:page-)?break-before\\s*:\\s*(?:always|page)");
  private static final Pattern RIGHT =
      Pattern.compile("(?:text-align|float)\\s*:\\s*(?:right|end)\\b");
  private static final Pattern NOT_RIGHT =
      Pattern.compile("text-align\\s*:\\s*(?:left|start|center|justify)");
  private static final Pattern MARGIN_LEFT =
      Pattern.compile("(?:margin|padding)-left\\s*:\\s*([\\d.]{1,7})\\s*(pt|px|cm|mm|in|em|%)");
  private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern BORDER =
      Pattern.compile("border(?:-[a-z]{1,6})?(?:-style)?\\s*:([^;]{0,80})");
  private static final Pattern STROKE = Pattern.compile("solid|double|dashed|dotted|windowtext");
  private static final Pattern TABLE_RULE =
      Pattern.compile(
          "(?:table|td|th)[^{}]{0,80}\\{[^{}]{0,300}?border(?:-[a-z]{1,6})?\\s*:[^;{}]{0,60}(?:solid|double)",
          Pattern.CASE_INSENSITIVE);

  /** Where an element stands and whether it is bold, if it does not say otherwise itself. */
  record Place(Side side, boolean bold) {
    static final Place BODY = new Place(Side.FULL, false);

    /** The place of a child element. */
    Place of(Element element) {
      String style = style(element);
      boolean heavy = bold || isBold(element.normalName()) || BOLD.matcher(style).find();
      return new Place(side(element, style), heavy);
    }

    private static boolean isBold(String name) {
      return switch (name) {
        case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
        default -> false;
      };
    }

    private Side side(Element element, String style) {
      String align = element.attr("align").toLowerCase(Locale.ROOT);
      if (align.equals("right") || RIGHT.matcher(style).find() || isDeep(style)) {
        return Side.RIGHT;
      }
      boolean other = !align.isEmpty() || NOT_RIGHT.matcher(style).find();
      return other ? Side.FULL : side;
    }
  }

  private HtmlStyle() {}

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || HIDDEN.matcher(style(element)).find();
  }

  static boolean startsPage(Element element) {
    return PAGE.matcher(style(element)).find();
  }

  private static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? style : style.toLowerCase(Locale.ROOT);
  }

  private static boolean isDeep(String style) {
    Matcher margin = MARGIN_LEFT.matcher(style);
    if (!margin.find()) {
      return false;
    }
    try {
      double length = Double.parseDouble(margin.group(1));
      return margin.group(2).equals("%")
          ? length >= 45
          : length * twips(margin.group(2)) >= Placement.RIGHT_HALF;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static double twips(String unit) {
    return switch (unit) {
      case "px" -> 15;
      case "cm" -> 567;
      case "mm" -> 56.7;
      case "in" -> 1440;
      case "em" -> 240;
      default -> 20;
    };
  }

  /** Whether a cell says that it has strokes or that it has none; null when it does not say. */
  static @Nullable Boolean strokes(Element element) {
    Matcher border = BORDER.matcher(style(element));
    Boolean strokes = null;
    while (border.find()) {
      strokes = Boolean.TRUE.equals(strokes) || STROKE.matcher(border.group(1)).find();
    }
    return strokes;
  }

  /** Whether the page's style sheet draws strokes round the cells of its tables. */
  static boolean rulesTables(Document page) {
    return page.select("style").stream().anyMatch(sheet -> TABLE_RULE.matcher(sheet.data()).find());
  }
}
