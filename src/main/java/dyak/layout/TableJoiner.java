package dyak.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts a table that a page break cut back together: repeated heads go, broken rows are joined. */
final class TableJoiner {
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
    int from = repeatsHead(before, next) ? 1 : 0;
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
    return !before.rows().isEmpty()
        && !next.rows().isEmpty()
        && words(next.rows().get(0)).equals(words(before.rows().get(0)));
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
   * A row cut by the page break: what it has goes on in lower case, and a sentence above was left
   * open.
   */
  private static boolean continues(Table.Row last, Table.Row row) {
    return row.cells().stream().allMatch(cell -> words(cell).isEmpty() || goesOn(last, cell))
        && row.cells().stream().anyMatch(cell -> goesOn(last, cell));
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
