package dyak.ingest.doc;

import dyak.ingest.flow.ListCounters;
import dyak.ingest.flow.ListDefinition;
import dyak.ingest.flow.ListLevel;
import dyak.ingest.flow.Numerals;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The lists of a document, which give its items their printed markers. */
final class DocLists {
  private static final int BULLET = 23;

  private final @Nullable ListTables tables;
  private final Map<Integer, @Nullable ListDefinition> lists = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  DocLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  /** The marker of a paragraph, which it then has used up; empty when it is no item. */
  String marker(Paragraph paragraph) {
    int id = paragraph.getIlfo();
    if (tables == null || id <= 0) {
      return "";
    }
    if (!lists.containsKey(id)) {
      lists.put(id, read(tables, id));
    }
    ListDefinition list = lists.get(id);
    return list == null ? "" : counters.next(list, paragraph.getIlvl());
  }

  private static @Nullable ListDefinition read(ListTables tables, int id) {
    try {
      ListData data = tables.getListData(tables.getLfo(id).getLsid());
      if (data == null) {
        return null;
      }
      Map<Integer, ListLevel> levels = new HashMap<>();
      for (int i = 0; i < data.numLevels(); i++) {
        levels.put(i, level(data.getLevel(i + 1)));
      }
      Map<Integer, Integer> starts = new HashMap<>();
      override(tables.getLfoData(id), levels, starts);
      return new ListDefinition(
          Integer.toString(id), Integer.toString(data.getLsid()), levels, starts);
    } catch (NoSuchElementException | ArrayIndexOutOfBoundsException e) {
      // the paragraph names a list that the document does not have
      return null;
    }
  }

  private static void override(
      @Nullable LFOData data, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
    if (data == null || data.getRgLfoLvl() == null) {
      return;
    }
    for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
      if (override.isFormatting() && override.getLevel() != null) {
        levels.put(override.getLevelNum(), level(override.getLevel()));
      } else if (override.isStartAt()) {
        starts.put(override.getLevelNum(), override.getIStartAt());
      }
    }
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    String text = level.getNumberText() == null ? "" : level.getNumberText();
    if (level.getNumberFormat() == BULLET) {
      return ListLevel.bullet(text);
    }
    StringBuilder marker = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marker.append(c < 9 ? "%" + (char) ('1' + c) : Character.toString(c));
    }
    return new ListLevel(
        level.getStartAt(),
        numerals(level.getNumberFormat()),
        false,
        marker.toString(),
        level.isLegalNumbering(),
        null);
  }

  private static Numerals numerals(int format) {
    return switch (format) {
      case 1 -> Numerals.UPPER_ROMAN;
      case 2 -> Numerals.LOWER_ROMAN;
      case 3 -> Numerals.UPPER_LATIN;
      case 4 -> Numerals.LOWER_LATIN;
      case 22 -> Numerals.DECIMAL_ZERO;
      case 58 -> Numerals.LOWER_RUSSIAN;
      case 59 -> Numerals.UPPER_RUSSIAN;
      case 255 -> Numerals.NONE;
      default -> Numerals.DECIMAL;
    };
  }
}
