package dyak.forge;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The enclosure's table of the Tyumen sample, from the tab-separated rows and the markup that an
 * OCR tool left: repeated heads dropped, the row cut by a page break joined, list items told apart.
 */
final class TyumenTable {
  private static final Pattern TAG = Pattern.compile("<[^>]+>");
  private static final Pattern ITEM_END = Pattern.compile("(?<=;) ");
  private static final int COLUMNS = 4;

  private TyumenTable() {}

  static Part.Grid of(List<String> lines) {
    String head = lines.get(0);
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      List<String> cells = cells(line);
      boolean cut = cells.get(0).startsWith("<p>проверки");
      if (cut) {
        List<String> above = new ArrayList<>(rows.remove(rows.size() - 1));
        above.set(0, above.get(0).strip() + " " + cells.get(0).replaceFirst("<p>", ""));
        rows.add(above);
      } else if (!line.equals(head)) {
        rows.add(cells);
      }
    }
    List<Part.Row> body = new ArrayList<>();
    body.add(new Part.Row(cells(head).stream().map(TyumenTable::head).toList()));
    rows.forEach(row -> body.add(row(row)));
    return new Part.Grid(List.of(8.4, 3.2, 2.5, 2.7), 1, body, Look.PLAIN.scaled(0.82));
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", COLUMNS));
  }

  private static Part.Cell head(String text) {
    return new Part.Cell(
        List.of(Part.Prose.flush(text, Align.CENTRE).with(Look.BOLD.scaled(0.88))), 1, 1);
  }

  private static Part.Row row(List<String> cells) {
    boolean group = cells.subList(1, COLUMNS).stream().allMatch(String::isBlank);
    List<Part.Cell> row = new ArrayList<>();
    row.add(new Part.Cell(paragraphs(cells.get(0)), group ? COLUMNS : 1, 1));
    if (!group) {
      cells.subList(1, COLUMNS).forEach(cell -> row.add(Part.Cell.of(plain(cell))));
    }
    return new Part.Row(row);
  }

  private static List<Part.Prose> paragraphs(String cell) {
    List<Part.Prose> paragraphs = new ArrayList<>();
    int list = cell.indexOf("<ul");
    String opening = list < 0 ? cell : cell.substring(0, list);
    int colon = plain(opening).startsWith("2.") ? opening.indexOf(": ") + 1 : opening.length();
    add(opening.substring(0, colon), paragraphs);
    add(opening.substring(colon), paragraphs);
    if (list >= 0) {
      String items = cell.substring(list);
      int note = items.indexOf("<p>");
      String listed = note < 0 ? items : items.substring(0, note);
      for (String item : ITEM_END.splitAsStream(plain(listed)).toList()) {
        String words = item.startsWith("•") ? item.substring(1).strip() : item;
        paragraphs.add(Part.Prose.flush(words, Align.LEFT).marked(Marker.typed("•")));
      }
      if (note >= 0) {
        paragraphs.add(
            Part.Prose.flush(plain(items.substring(note)), Align.LEFT).with(Look.ITALIC));
      }
    }
    return paragraphs;
  }

  private static void add(String text, List<Part.Prose> paragraphs) {
    if (!plain(text).isEmpty()) {
      paragraphs.add(Part.Prose.flush(plain(text), Align.LEFT));
    }
  }

  private static String plain(String text) {
    return TAG.matcher(text).replaceAll("").replaceAll(" +", " ").strip();
  }
}
