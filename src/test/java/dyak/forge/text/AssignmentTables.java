package dyak.forge.text;

import dyak.forge.sheet.Align;
import dyak.forge.sheet.Look;
import dyak.forge.sheet.Part;
import dyak.forge.words.Dice;
import dyak.record.Assignment;
import dyak.record.AssignmentList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tables of assignments, with the legend that explains their abbreviations. */
public final class AssignmentTables {
  private static final List<String> HEADINGS =
      List.of(
          "Организационные мероприятия",
          "Нормативное обеспечение",
          "Материально-техническое обеспечение",
          "Работа с населением");

  private AssignmentTables() {}

  /** A table of up to {@code most} rows in this part of the file. */
  public static Passage of(Scene scene, AssignmentList.Part part, int most) {
    Dice dice = scene.dice();
    List<TableColumn> columns = TableColumn.some(dice);
    Legend legend = dice.chance(0.4) ? Legend.of(dice, scene.words()) : Legend.NONE;
    List<TableRow> rows = rows(scene, columns, legend, dice.between(2, most));
    List<Part.Row> printed = new ArrayList<>();
    printed.add(new Part.Row(columns.stream().map(column -> head(column, dice)).toList()));
    rows.forEach(row -> printed.add(row.printed(columns)));
    List<Part> parts = new ArrayList<>();
    List<Double> widths = columns.stream().map(TableColumn::width).toList();
    parts.add(new Part.Grid(widths, 1, printed, Look.PLAIN.scaled(0.85)));
    if (!legend.parties().isEmpty()) {
      parts.add(new Part.Gap(1));
      parts.add(
          Part.Prose.flush(
              dice.oneOf("Условные обозначения:", "Принятые сокращения:"), Align.LEFT));
      legend
          .lines(scene.habits().dash())
          .forEach(line -> parts.add(Part.Prose.flush(line, Align.LEFT)));
    }
    List<Assignment> gold = rows.stream().map(TableRow::gold).filter(Objects::nonNull).toList();
    return new Passage(
        parts, List.of(new AssignmentList(null, part, gold)), List.of(), legend.gold());
  }

  private static List<TableRow> rows(
      Scene scene, List<TableColumn> columns, Legend legend, int count) {
    Dice dice = scene.dice();
    TableRows writer = new TableRows(scene, columns, legend);
    boolean headed = dice.chance(0.2);
    boolean merged = dice.chance(0.25);
    List<TableRow> rows = new ArrayList<>();
    int number = 1;
    while (number <= count) {
      if (headed && (number == 1 || dice.chance(0.2))) {
        rows.add(TableRow.heading(dice.pick(HEADINGS), columns.size(), columns.get(0)));
      }
      int span = merged && dice.chance(0.3) ? Math.min(dice.between(2, 3), count + 1 - number) : 1;
      rows.addAll(writer.rows(number, span));
      number += span;
    }
    return rows;
  }

  private static Part.Cell head(TableColumn column, Dice dice) {
    Part.Prose prose =
        Part.Prose.flush(column.head(dice), Align.CENTRE).with(Look.BOLD.scaled(0.9));
    return new Part.Cell(List.of(prose), 1, 1);
  }
}
