package dyak.ingest.odt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths as OpenDocument writes them: {@code 1.25cm}. */
final class Length {
  private static final Pattern LENGTH =
      Pattern.compile("(-?\\d{0,6}(?:\\.\\d{1,9})?)(cm|mm|in|pt|pc|px)");

  private Length() {}

  /** The length in twentieths of a point, or null when it is none. */
  static @Nullable Integer twips(@Nullable String text) {
    Matcher length = text == null ? null : LENGTH.matcher(text);
    if (length == null || !length.matches() || !length.group(1).matches(".*\\d.*")) {
      return null;
    }
    double unit =
        switch (length.group(2)) {
          case "cm" -> 567;
          case "mm" -> 56.7;
          case "in" -> 1440;
          case "pc" -> 240;
          case "px" -> 15;
          default -> 20;
        };
    return (int) Math.round(Double.parseDouble(length.group(1)) * unit);
  }
}
