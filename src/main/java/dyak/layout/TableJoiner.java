package dyak.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts a table that a page break cut back together: repeated heads go, broken rows are joined. */
final class TableJoiner {
  private static final int MOST_HEAD_ROWS = 5;

  private TableJoiner() {}

  /**
   * The blocks of all pages in reading order, with tables that go on over a page break made one.
   */
  static List<Block> join(List<Page> pages) {
    List<Block> joined = new ArrayList<>();
    for (Page page : pages) {
      for (Block block : page.blocks()) {
        Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        if (block instanceof Table next
            && last instanceof Table before
            && before.columns() == next.columns()
            && (repeatsHead(before, next) || lastPage(before) != lastPage(next))) {
          joined.set(joined.size() - 1, join(before, next));
        } else {
          joined.add(block);
        }
      }
    }
    return joined;
  }

  private static Table join(Table before, Table next) {
    List<Table.Row> rows = new ArrayList<>(before.rows());
    List<Table.Row> more = next.rows();
    int from = repeatedHead(before.rows(), more);
    for (int i = from; i < more.size(); i++) {
      Table.Row row = more.get(i);
      Table.Row last = rows.get(rows.size() - 1);
      if (i == from && continues(last, row)) {
        rows.set(rows.size() - 1, merge(last, row));
      } else {
        rows.add(row);
      }
    }
    return new Table(rows);
  }

  private static boolean repeatsHead(Table before, Table next) {
    return repeatedHead(before.rows(), next.rows()) > 0;
  }

  private static int lastPage(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.lines().stream())
        .mapToInt(Line::page)
        .max()
        .orElse(0);
  }

  /**
   * How many rows at the top of {@code more} only repeat the head of the table: all of it, or the
   * row that numbers the columns.
   */
  private static int repeatedHead(List<Table.Row> rows, List<Table.Row> more) {
    for (int start = 0; start < Math.min(MOST_HEAD_ROWS, rows.size()); start++) {
      int same = 0;
      while (same < more.size()
          && start + same < rows.size()
          && repeats(rows.get(start + same), more.get(same), start == 0)) {
        same++;
      }
      if (same > 0 && (start == 0 || numbersColumns(more.get(0)))) {
        return same;
      }
    }
    return 0;
  }

  /** Whether a row says the same, or what a poor copy makes of the same words of a head. */
  private static boolean repeats(Table.Row row, Table.Row again, boolean head) {
    List<String> words = words(row);
    List<String> same = words(again);
    return words.equals(same)
        || (head
            && words.size() == same.size()
            && NearlySame.are(String.join(" ", words), String.join(" ", same)));
  }

  private static boolean numbersColumns(Table.Row row) {
    List<String> words = words(row);
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return words.size() > 1;
  }

  /**
   * A row cut by the page break: what it has goes on in lower case, and a sentence above was left
   * open; or it has no number of its own and fills fewer cells, none of which was finished above.
   */
  private static boolean continues(Table.Row last, Table.Row row) {
    List<Table.Cell> filled = row.cells().stream().filter(cell -> !words(cell).isEmpty()).toList();
    boolean some = filled.stream().anyMatch(cell -> goesOn(last, cell));
    if (some && filled.stream().allMatch(cell -> goesOn(last, cell))) {
      return true;
    }
    return !filled.isEmpty()
        && filled.stream().noneMatch(cell -> cell.column() == 0)
        && last.cells().stream().anyMatch(cell -> cell.column() == 0 && !words(cell).isEmpty())
        && (some || filled.stream().allMatch(cell -> leftOpen(last, cell)))
        && filled.size() < last.cells().stream().filter(cell -> !words(cell).isEmpty()).count();
  }

  private static boolean leftOpen(Table.Row last, Table.Cell cell) {
    return last.cells().stream()
        .filter(above -> above.column() == cell.column())
        .map(TableJoiner::words)
        .anyMatch(
            above -> !above.isEmpty() && ".!?;".indexOf(above.charAt(above.length() - 1)) < 0);
  }

  private static boolean goesOn(Table.Row last, Table.Cell cell) {
    String words = words(cell);
    return last.cells().stream()
        .filter(above -> above.column() == cell.column())
        .anyMatch(above -> ParagraphBreaks.goesOn(words(above), words, true));
  }

  private static Table.Row merge(Table.Row last, Table.Row row) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Table.Cell above : last.cells()) {
      List<Line> lines = new ArrayList<>(above.lines());
      row.cells().stream()
          .filter(cell -> cell.column() == above.column() && !words(cell).isEmpty())
          .forEach(cell -> addContinuation(lines, cell.lines()));
      cells.add(new Table.Cell(above.column(), above.columnSpan(), above.rowSpan(), lines));
    }
    return new Table.Row(cells);
  }

  private static void addContinuation(List<Line> lines, List<Line> more) {
    Line first = more.get(0);
    lines.add(new Line(first.text(), first.page(), first.box(), false, first.bold()));
    lines.addAll(more.subList(1, more.size()));
  }

  private static List<String> words(Table.Row row) {
    return row.cells().stream().map(TableJoiner::words).toList();
  }

  private static String words(Table.Cell cell) {
    StringBuilder words = new StringBuilder();
    cell.lines().forEach(line -> words.append(line.text()).append(' '));
    return Typography.clean(words.toString());
  }
}
