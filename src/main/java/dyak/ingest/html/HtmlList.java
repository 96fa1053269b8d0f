package dyak.ingest.html;

import dyak.ingest.flow.Numerals;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Counts the items of a list: {@code <ol type="a" start="3">} gives {@code c.}, {@code d.}. */
final class HtmlList {
  private static final Pattern LIST_STYLE =
      Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]{1,24})");

  /** How items are numbered; null when a bullet stands before them. */
  private final @Nullable Numerals numerals;

  private final boolean marked;
  private int number;

  private HtmlList(@Nullable Numerals numerals, boolean marked, int start) {
    this.numerals = numerals;
    this.marked = marked;
    this.number = start;
  }

  static HtmlList of(Element list) {
    String style = style(list);
    boolean ordered = list.normalName().equals("ol");
    return new HtmlList(
        ordered ? numerals(style) : null, !style.equals("none"), number(list.attr("start"), 1));
  }

  /** The marker of the next item, and the space behind it. */
  String next(Element item) {
    number = number(item.attr("value"), number);
    if (!marked) {
      return "";
    }
    return numerals == null ? "• " : numerals.print(number++) + ". ";
  }

  private static String style(Element list) {
    Matcher style = LIST_STYLE.matcher(list.attr("style").toLowerCase(Locale.ROOT));
    return style.find() ? style.group(1) : list.attr("type");
  }

  private static Numerals numerals(String type) {
    return switch (type) {
      case "a", "lower-alpha", "lower-latin" -> Numerals.LOWER_LATIN;
      case "A", "upper-alpha", "upper-latin" -> Numerals.UPPER_LATIN;
      case "i", "lower-roman" -> Numerals.LOWER_ROMAN;
      case "I", "upper-roman" -> Numerals.UPPER_ROMAN;
      case "decimal-leading-zero" -> Numerals.DECIMAL_ZERO;
      default -> Numerals.DECIMAL;
    };
  }

  static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
