package dyak.ingest.flow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters of picture fonts: number F0B7 of the font Symbol is a bullet. */
public final class Symbols {
  private static final Map<Integer, String> SYMBOL =
      Map.of(0xB7, "•", 0x2D, "–", 0xB0, "°", 0xB1, "±", 0xA3, "≤", 0xB3, "≥", 0xB4, "×");
  private static final Map<Integer, String> WINGDINGS =
      Map.of(0xFE, "☑", 0xA8, "☐", 0xFC, "✓", 0x28, "☎", 0x29, "☎", 0x2A, "✉");

  private Symbols() {}

  /** What a reader sees. */
  public static String print(@Nullable String font, int number) {
    int low = number & 0xFF;
    if (number < 0xF000 || number > 0xF0FF) {
      return Character.isValidCodePoint(number) ? Character.toString(number) : "";
    }
    if (font != null && font.startsWith("Wingdings")) {
      return WINGDINGS.getOrDefault(low, "•");
    }
    return SYMBOL.getOrDefault(low, low >= 0x20 && low < 0x7F ? Character.toString(low) : "•");
  }
}
