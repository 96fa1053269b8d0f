package dyak.ingest.docx;

import dyak.ingest.flow.Bullets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters of picture fonts: {@code <w:sym w:font="Symbol" w:char="F0B7"/>} is a bullet. */
final class Symbols {
  private static final Map<Integer, String> SYMBOL =
      Map.of(0xB7, "•", 0x2D, "–", 0xB0, "°", 0xB1, "±", 0xA3, "≤", 0xB3, "≥", 0xB4, "×");
  private static final Map<Integer, String> WINGDINGS =
      Map.of(0xFE, "☑", 0xA8, "☐", 0xFC, "✓", 0x28, "☎", 0x29, "☎", 0x2A, "✉");

  private Symbols() {}

  static String print(@Nullable String font, @Nullable String code) {
    if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    int number = Integer.parseInt(code, 16);
    int low = number & 0xFF;
    if (number < 0xF000 || number > 0xF0FF) {
      return Character.toString(number);
    }
    if (font != null && font.startsWith("Wingdings")) {
      return WINGDINGS.getOrDefault(low, Bullets.print(""));
    }
    return SYMBOL.getOrDefault(low, low >= 0x20 && low < 0x7F ? Character.toString(low) : "•");
  }
}
