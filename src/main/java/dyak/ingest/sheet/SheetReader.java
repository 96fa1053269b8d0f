package dyak.ingest.sheet;

import dyak.ingest.xml.XmlCursor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet. */
final class SheetReader {
  private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

  private final SheetGrid grid;
  private final List<String> strings;
  private final NumberFormats formats;
  private int row = -1;
  private int column = -1;

  SheetReader(SheetGrid grid, List<String> strings, NumberFormats formats) {
    this.grid = grid;
    this.strings = strings;
    this.formats = formats;
  }

  void read(XmlCursor xml) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      int list = xml.depth();
      boolean data = xml.name().equals("sheetData");
      boolean areas = xml.name().equals("mergeCells");
      while ((data || areas) && xml.nextChild(list)) {
        if (data) {
          readRow(xml);
        } else {
          merge(String.valueOf(xml.attribute("ref")));
        }
      }
    }
  }

  private void readRow(XmlCursor xml) {
    int number = NumberFormats.whole(xml.attribute("r"));
    row = number > 0 ? number - 1 : row + 1;
    column = -1;
    String hidden = xml.attribute("hidden");
    if ("1".equals(hidden) || "true".equals(hidden)) {
      return;
    }
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      readCell(xml);
    }
  }

  private void readCell(XmlCursor xml) {
    Matcher place = REFERENCE.matcher(String.valueOf(xml.attribute("r")));
    column = place.matches() ? column(place.group(1)) : column + 1;
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "v" -> value = shown(xml.text(), type, style);
        case "is" -> value = richText(xml);
        default -> {}
      }
    }
    grid.put(row, column, value);
  }

  private String shown(String value, @Nullable String type, @Nullable String style) {
    return switch (type == null ? "n" : type) {
      case "s" -> {
        int index = NumberFormats.whole(value.strip());
        yield index < strings.size() ? strings.get(index) : "";
      }
      case "b" -> NumberFormats.show(value.equals("1"));
      case "n" -> formats.show(value, style);
      default -> value;
    };
  }

  /** The text of a string with or without runs; how it is to be pronounced is no part of it. */
  static String richText(XmlCursor xml) {
    StringBuilder text = new StringBuilder();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      } else if (xml.name().equals("r")) {
        text.append(richText(xml));
      }
    }
    return text.toString();
  }

  private void merge(String area) {
    String[] corners = area.split(":", -1);
    Matcher first = REFERENCE.matcher(corners[0]);
    Matcher last = REFERENCE.matcher(corners[corners.length - 1]);
    if (first.matches() && last.matches()) {
      grid.merge(row(first), column(first.group(1)), row(last), column(last.group(1)));
    }
  }

  private static int row(Matcher reference) {
    return Integer.parseInt(reference.group(2)) - 1;
  }

  private static int column(String letters) {
    int number = 0;
    for (int i = 0; i < letters.length(); i++) {
      number = number * 26 + letters.charAt(i) - 'A' + 1;
    }
    return number - 1;
  }
}
