package dyak.cli;

import dyak.registry.AssignmentRow;
import java.time.LocalDate;
import java.util.List;

/** Tasks for the eye: when, who, from which letter, and what. */
final class DueTable {
  private static final int WHO = 40;
  private static final int WHAT = 60;
  private static final int WHERE = 28;

  private DueTable() {}

  static String of(List<AssignmentRow> rows, LocalDate on) {
    StringBuilder table = new StringBuilder();
    line(table, "Срок", "Письмо", "Исполнители", "Поручение");
    for (AssignmentRow row : rows) {
      LocalDate due = row.due();
      String late = due != null && due.isBefore(on) ? "!" : " ";
      line(
          table,
          due + late,
          letter(row),
          row.assignees() == null ? "—" : row.assignees(),
          (row.number() == null ? "" : row.number() + ". ") + row.text());
    }
    return table.append("Всего: ").append(rows.size()).append('\n').toString();
  }

  private static String letter(AssignmentRow row) {
    String number = row.letterNumber() == null ? "б/н" : "№ " + row.letterNumber();
    return number + (row.letterDate() == null ? "" : " от " + row.letterDate());
  }

  private static void line(StringBuilder table, String due, String where, String who, String what) {
    table
        .append(cut(due, 11))
        .append("  ")
        .append(cut(where, WHERE))
        .append("  ")
        .append(cut(who, WHO))
        .append("  ")
        .append(cut(what, WHAT).strip())
        .append('\n');
  }

  /** The beginning of a text in a column of a width. */
  private static String cut(String text, int width) {
    String flat = text.replaceAll("\\p{Cntrl}|\\s", " ");
    int length = flat.codePointCount(0, flat.length());
    return length > width
        ? flat.substring(0, flat.offsetByCodePoints(0, width - 1)) + "…"
        : flat + " ".repeat(width - length);
  }
}
