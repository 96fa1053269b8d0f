package dyak.ingest.text;

import dyak.layout.Line;
import dyak.layout.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table drawn with strokes: {@code | a | b |} as Markdown has it, one row to a line, or a grid of
 * box-drawing characters, where a row ends at the next rule.
 */
final class DrawnTable {
  private static final Pattern ROW = Pattern.compile("[|│┃║].*[|│┃║].*");

  /** A row whose first stroke was left out: {@code № | Мероприятие | Срок | Ответственный}. */
  private static final Pattern OPEN_ROW = Pattern.compile("(?:[^|│]{1,400}\\s[|│](?:\\s|$)){3}.*");

  private static final Pattern RULE =
      Pattern.compile("[\\s|+:=\\-─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫┠┨]{3,}");
  private static final Pattern STROKE = Pattern.compile("(?<!\\\\)[|│┃║]");

  private DrawnTable() {}

  /** The line behind the table that starts at a line, or the line itself where none does. */
  static int end(List<String> lines, int start) {
    if (start > 0 && isRule(lines.get(start - 1))) {
      return start;
    }
    int end = start;
    int rows = 0;
    while (end < lines.size() && (isRow(lines.get(end)) || isRule(lines.get(end)))) {
      rows += isRow(lines.get(end)) ? 1 : 0;
      end++;
    }
    return rows > 0 && end - start > 1 ? end : start;
  }

  static List<Table> read(List<String> lines, int page, Markup markup) {
    boolean grid = isGrid(lines);
    List<List<List<String>>> rows = new ArrayList<>();
    boolean rowEnded = true;
    for (String line : lines) {
      if (isRule(line)) {
        rowEnded = true;
        continue;
      }
      List<String> cells = cells(line);
      if (grid && !rowEnded) {
        append(rows.get(rows.size() - 1), cells);
      } else {
        List<List<String>> row = new ArrayList<>();
        append(row, cells);
        rows.add(row);
      }
      rowEnded = false;
    }
    List<Table.Row> read = rows.stream().map(row -> row(row, page, markup)).toList();
    return read.isEmpty() ? List.of() : List.of(new Table(read));
  }

  private static Table.Row row(List<List<String>> cells, int page, Markup markup) {
    List<Table.Cell> read = new ArrayList<>();
    for (List<String> cell : cells) {
      markup.endBlock();
      List<Line> lines = TextLines.plain(cell, page, markup);
      read.add(new Table.Cell(read.size(), 1, 1, lines));
    }
    markup.endBlock();
    return new Table.Row(read);
  }

  private static void append(List<List<String>> row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i == row.size()) {
        row.add(new ArrayList<>());
      }
      if (!cells.get(i).isEmpty()) {
        row.get(i).add(cells.get(i));
      }
    }
  }

  /** A grid has rules between its rows; Markdown has one below the head. */
  private static boolean isGrid(List<String> lines) {
    return isRule(lines.get(0)) || lines.stream().filter(DrawnTable::isRule).count() > 1;
  }

  private static boolean isRow(String line) {
    if (!hasStroke(line)) {
      return false;
    }
    String words = line.strip();
    boolean row = ROW.matcher(words).matches() || OPEN_ROW.matcher(words).matches();
    return row && !isRule(line);
  }

  private static boolean hasStroke(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("|│┃║".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(String line) {
    String words = line.strip();
    boolean drawn =
        words.indexOf('-') >= 0 || words.indexOf('=') >= 0 || words.matches(".*[─━═].*");
    boolean crossed = !words.isEmpty() && "-=".indexOf(words.charAt(0)) < 0;
    return drawn && crossed && RULE.matcher(words).matches();
  }

  private static List<String> cells(String line) {
    String words = line.strip();
    boolean open = !STROKE.matcher(words.substring(0, 1)).matches();
    String[] parts = STROKE.split(words, -1);
    boolean closed = STROKE.matcher(words.substring(words.length() - 1)).matches();
    List<String> cells = new ArrayList<>();
    for (int i = open ? 0 : 1; i < parts.length - (closed ? 1 : 0); i++) {
      cells.add(parts[i].strip().replace("\\|", "|"));
    }
    return cells;
  }
}
