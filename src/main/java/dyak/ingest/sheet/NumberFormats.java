package dyak.ingest.sheet;

import dyak.ingest.xml.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** How the numbers of a workbook are shown, dates among them. */
final class NumberFormats {
  private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("ru-RU"));
  private final Map<Integer, String> custom = new HashMap<>();
  private final List<Integer> cellFormats = new ArrayList<>();

  static NumberFormats read(XmlCursor xml) {
    NumberFormats formats = new NumberFormats();
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      boolean cells = xml.name().equals("cellXfs");
      boolean numbers = xml.name().equals("numFmts");
      int list = xml.depth();
      while ((cells || numbers) && xml.nextChild(list)) {
        int id = whole(xml.attribute("numFmtId"));
        if (cells) {
          formats.cellFormats.add(id);
        } else {
          formats.custom.put(id, String.valueOf(xml.attribute("formatCode")));
        }
      }
    }
    return formats;
  }

  /** What a cell with a number and a style shows. */
  String show(String number, @Nullable String style) {
    int index = whole(style);
    int id = index < cellFormats.size() ? cellFormats.get(index) : 0;
    String format = custom.containsKey(id) ? custom.get(id) : BuiltinFormats.getBuiltinFormat(id);
    try {
      double value = Double.parseDouble(number);
      String pattern = format == null ? "General" : format;
      return Digits.european(formatter.formatRawCellContents(value, id, pattern));
    } catch (IllegalArgumentException e) {
      // a number that is none, or a format that no one can show: what stands in the file is shown
      return number;
    }
  }

  static String show(boolean value) {
    return value ? "ИСТИНА" : "ЛОЖЬ";
  }

  static int whole(@Nullable String text) {
    return text != null && text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
  }
}
