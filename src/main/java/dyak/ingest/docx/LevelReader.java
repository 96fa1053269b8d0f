package dyak.ingest.docx;

import dyak.ingest.flow.ListLevel;
import dyak.ingest.flow.Numerals;
import dyak.ingest.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:lvl}, a level of a list. */
final class LevelReader {
  /** How Word 2003 writes a bullet; it has numbers for all formats. */
  private static final String BULLET = "23";

  private int start;
  private String format = "decimal";
  private String text = "";
  private boolean legal;
  private @Nullable Integer restart;
  private @Nullable String style;

  private LevelReader() {}

  static Numbering.StyledLevel read(XmlCursor xml) {
    LevelReader reader = new LevelReader();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      reader.readChild(xml);
    }
    ListLevel level =
        new ListLevel(
            reader.start,
            numerals(reader.format),
            reader.format.equals("bullet") || reader.format.equals(BULLET),
            reader.text,
            reader.legal,
            reader.restart);
    return new Numbering.StyledLevel(level, reader.style);
  }

  private void readChild(XmlCursor xml) {
    switch (xml.name()) {
      case "start" -> {
        Integer value = Properties.number(xml, "val");
        start = value == null ? 0 : value;
      }
      case "numFmt", "nfc" -> format = String.valueOf(xml.attribute("val"));
      case "AlternateContent" -> readFallback(xml);
      case "lvlText" -> {
        String value = xml.attribute("val");
        text = value == null ? "" : value;
      }
      case "isLgl" -> legal = Properties.flag(xml);
      case "lvlRestart" -> restart = Properties.number(xml, "val");
      case "pStyle" -> style = xml.attribute("val");
      default -> {}
    }
  }

  /** A number format of newer versions stands beside one that every version knows. */
  private void readFallback(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("Fallback")) {
        int fallback = xml.depth();
        while (xml.nextChild(fallback)) {
          readChild(xml);
        }
      }
    }
  }

  private static Numerals numerals(String format) {
    return switch (format) {
      case "decimalZero", "22" -> Numerals.DECIMAL_ZERO;
      case "upperRoman", "1" -> Numerals.UPPER_ROMAN;
      case "lowerRoman", "2" -> Numerals.LOWER_ROMAN;
      case "upperLetter", "3" -> Numerals.UPPER_LATIN;
      case "lowerLetter", "4" -> Numerals.LOWER_LATIN;
      case "russianUpper", "59" -> Numerals.UPPER_RUSSIAN;
      case "russianLower", "58" -> Numerals.LOWER_RUSSIAN;
      case "none", "255", "bullet", BULLET -> Numerals.NONE;
      default -> Numerals.DECIMAL;
    };
  }
}
