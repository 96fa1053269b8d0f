package dyak.ingest.rtf;

import dyak.ingest.flow.Symbols;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Which characters the bytes of text are: each font has an encoding, the document a default. */
final class RtfFonts {
  private static final int SYMBOL = 2;

  private static final class Font {
    private int charset;
    private int codePage;
    private final StringBuilder name = new StringBuilder();
  }

  private final Map<Integer, Font> fonts = new HashMap<>();
  private final Map<Charset, String> tables = new HashMap<>();
  private Charset standard = Charset.forName("windows-1252");
  private int defaultFont;
  private Font open = new Font();

  void setCodePage(int page) {
    standard = charset(page, standard);
  }

  void setDefault(int font) {
    defaultFont = font;
  }

  int defaultFont() {
    return defaultFont;
  }

  /** Takes a control word of the font table. */
  void define(String word, int number) {
    switch (word) {
      case "f" -> {
        open = new Font();
        fonts.put(number, open);
      }
      case "fcharset" -> open.charset = number;
      case "cpg" -> open.codePage = number;
      default -> {}
    }
  }

  /** Takes a letter of a font's name. */
  void name(int letter) {
    if (open.name.length() < 40 && letter != ';') {
      open.name.append((char) letter);
    }
  }

  /** What a byte of text prints in a font. */
  String print(int font, int letter) {
    Font used = fonts.get(font);
    if (used != null && used.charset == SYMBOL) {
      return letter < 0x20 ? "" : Symbols.print(used.name.toString(), 0xF000 | letter);
    }
    Charset charset = used == null ? standard : charset(used);
    String table = tables.computeIfAbsent(charset, RtfFonts::table);
    return table.substring(letter, letter + 1);
  }

  /** What a Unicode character prints in a font; fonts of pictures use the private area. */
  String printUnicode(int font, char letter) {
    Font used = fonts.get(font);
    boolean picture = letter >= 0xF000 && letter <= 0xF0FF;
    return picture
        ? Symbols.print(used == null ? null : used.name.toString(), letter)
        : Character.toString(letter);
  }

  private Charset charset(Font font) {
    if (font.codePage > 0) {
      return charset(font.codePage, standard);
    }
    return switch (font.charset) {
      case 204 -> charset(1251, standard);
      case 238 -> charset(1250, standard);
      case 161 -> charset(1253, standard);
      case 162 -> charset(1254, standard);
      case 186 -> charset(1257, standard);
      case 77 -> charset(10000, standard);
      default -> standard;
    };
  }

  private static Charset charset(int page, Charset otherwise) {
    String name =
        switch (page) {
          case 866, 437, 850, 852, 855 -> "IBM" + page;
          case 10000 -> "x-MacRoman";
          case 10007 -> "x-MacCyrillic";
          case 20866 -> "KOI8-R";
          case 28595 -> "ISO-8859-5";
          default -> "windows-" + page;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }

  /** The characters of all bytes of an encoding that has one byte for each. */
  private static String table(Charset charset) {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    String table = new String(all, charset);
    return table.length() == all.length ? table : new String(all, StandardCharsets.ISO_8859_1);
  }
}
