package dyak.forge.text;

import dyak.forge.deadline.DeadlinePhrase;
import dyak.forge.deadline.Deadlines;
import dyak.forge.sheet.Align;
import dyak.forge.sheet.Marker;
import dyak.forge.sheet.Part;
import dyak.forge.words.Dice;
import dyak.record.Assignment;
import dyak.record.Assignment.Act;
import dyak.record.Assignment.AssigneesFrom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table. */
final class TableRows {
  private final Scene scene;
  private final Dice dice;
  private final List<TableColumn> columns;
  private final Legend legend;
  private final boolean numbersInText;
  private final Set<String> said = new HashSet<>();

  TableRows(Scene scene, List<TableColumn> columns, Legend legend) {
    this.scene = scene;
    this.dice = scene.dice();
    this.columns = columns;
    this.legend = legend;
    this.numbersInText = !columns.contains(TableColumn.NUMBER) && dice.chance(0.5);
  }

  /** Rows from {@code number} on that share one cell of the deadline column, when it is merged. */
  List<TableRow> rows(int number, int count) {
    DeadlinePhrase shared = columns.contains(TableColumn.WHEN) ? deadline() : null;
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DeadlinePhrase due = count > 1 || shared == null ? shared : deadline();
      rows.add(row(number + i, due, i == 0 ? count : 0));
    }
    return rows;
  }

  /** A row; {@code span} rows have its deadline's cell, none when a cell above covers it. */
  private TableRow row(int number, @Nullable DeadlinePhrase due, int span) {
    Responsible who =
        legend.parties().isEmpty() ? Parties.label(scene) : Parties.abbreviated(scene, legend);
    String task = Phrases.capital(fresh());
    List<String> bullets = dice.chance(0.15) ? nouns() : List.of();
    String text = bullets.isEmpty() ? task : task + ":";
    Map<TableColumn, Part.Cell> cells = new EnumMap<>(TableColumn.class);
    for (TableColumn column : columns) {
      switch (column) {
        case NUMBER -> cells.put(column, cell(number + dice.oneOf(".", "."), 1));
        case TASK -> cells.put(column, task(number, text, bullets));
        case WHO -> cells.put(column, who(who));
        case WHEN -> {
          if (span > 0 && due != null) {
            cells.put(column, cell(due.text(), span));
          }
        }
        case RESULT -> cells.put(column, cell(Phrases.capital(scene.line("nouns")), 1));
        case REMARK -> cells.put(column, cell("", 1));
      }
    }
    return new TableRow(cells, gold(number, text, bullets, who, due));
  }

  private String fresh() {
    String task = TaskText.plain(scene).text();
    for (int i = 0; i < 20 && !said.add(task); i++) {
      task = TaskText.plain(scene).text();
    }
    return task;
  }

  private Assignment gold(
      int number,
      String text,
      List<String> bullets,
      Responsible who,
      @Nullable DeadlinePhrase due) {
    boolean numbered = numbersInText || columns.contains(TableColumn.NUMBER);
    List<Assignment> items =
        bullets.stream()
            .map(bullet -> new Assignment(null, bullet, Act.TASK, List.of(), null, null, List.of()))
            .toList();
    return new Assignment(
        numbered ? String.valueOf(number) : null,
        text,
        Act.TASK,
        who.assignees(),
        AssigneesFrom.COLUMN,
        due == null ? null : due.gold(),
        items);
  }

  private Part.Cell task(int number, String text, List<String> bullets) {
    List<Part.Prose> content = new ArrayList<>();
    Part.Prose first = Part.Prose.flush(text, Align.LEFT);
    content.add(numbersInText ? first.marked(Marker.typed(number + ".")) : first);
    bullets.forEach(
        bullet -> content.add(Part.Prose.flush(bullet, Align.LEFT).marked(Marker.typed("•"))));
    return new Part.Cell(content, 1, 1);
  }

  /** One below the other, or in one line. */
  private Part.Cell who(Responsible who) {
    if (who.assignees().size() > 1 && dice.chance(0.3)) {
      List<Part.Prose> lines = new ArrayList<>();
      for (int i = 0; i < who.assignees().size(); i++) {
        String comma = i < who.assignees().size() - 1 ? "," : "";
        lines.add(Part.Prose.flush(who.assignees().get(i).text() + comma, Align.LEFT));
      }
      return new Part.Cell(lines, 1, 1);
    }
    return cell(who.printed(), 1);
  }

  private static Part.Cell cell(String text, int rows) {
    Part.Cell cell = Part.Cell.of(text);
    return new Part.Cell(cell.content(), 1, rows);
  }

  private List<String> nouns() {
    List<String> nouns = dice.some(dice.between(2, 3), scene.words().list("nouns"));
    List<String> closed = new ArrayList<>();
    for (int i = 0; i < nouns.size(); i++) {
      closed.add(nouns.get(i) + (i < nouns.size() - 1 ? ";" : "."));
    }
    return closed;
  }

  private DeadlinePhrase deadline() {
    return Deadlines.labelled(dice, scene.occasion());
  }
}
