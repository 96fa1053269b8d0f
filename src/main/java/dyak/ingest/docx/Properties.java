package dyak.ingest.docx;

import dyak.ingest.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads {@code w:pPr} and {@code w:rPr}. */
final class Properties {
  /** How strict OOXML measures; otherwise a number is one of twips. */
  private static final String POINTS = "pt";

  private static final int TWIPS = 20;

  private Properties() {}

  static ParagraphProps paragraph(XmlCursor xml) {
    ParagraphPropsReader reader = new ParagraphPropsReader();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      reader.read(xml);
    }
    return reader.props();
  }

  static RunProps run(XmlCursor xml) {
    String style = null;
    Boolean bold = null;
    Boolean capitals = null;
    Boolean hidden = null;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "rStyle" -> style = xml.attribute("val");
        case "b" -> bold = flag(xml);
        case "caps" -> capitals = flag(xml);
        case "vanish" -> hidden = flag(xml);
        default -> {}
      }
    }
    return new RunProps(style, bold, capitals, hidden);
  }

  /** A switch is on when it is there, unless it says otherwise. */
  static boolean flag(XmlCursor xml) {
    String value = xml.attribute("val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** A whole number, or null when the attribute is missing or no number. */
  static @Nullable Integer number(XmlCursor xml, String name) {
    return number(xml.attribute(name));
  }

  static @Nullable Integer number(@Nullable String value) {
    if (value == null || value.isEmpty() || value.length() > 9) {
      return null;
    }
    try {
      return value.endsWith(POINTS)
          ? (int) (TWIPS * Double.parseDouble(value.substring(0, value.length() - 2)))
          : (int) Double.parseDouble(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
