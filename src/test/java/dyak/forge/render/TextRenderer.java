package dyak.forge.render;

import dyak.forge.sheet.Part;
import dyak.forge.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheets as plain text: a blank line between blocks, a paragraph or a table row to a line, cells
 * divided by tabs.
 */
public final class TextRenderer {

  /** The text of {@code sheet}, with LF line ends. */
  public String render(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    sheet.parts().forEach(part -> add(part, lines));
    return String.join("\n", lines).strip() + "\n";
  }

  private static void add(Part part, List<String> lines) {
    if (part instanceof Part.Lines block) {
      lines.addAll(block.lines());
      lines.add("");
    } else if (part instanceof Part.Prose prose) {
      lines.add(prose.printed());
      lines.add("");
    } else if (part instanceof Part.Columns columns) {
      columns.left().forEach(left -> add(left, lines));
      columns.right().forEach(right -> add(right, lines));
    } else if (part instanceof Part.Grid grid) {
      grid.rows().forEach(row -> lines.add(row(row)));
      lines.add("");
    } else if (part instanceof Part.SignOff signOff) {
      lines.addAll(signOff.position());
      lines.add("");
      lines.add(signOff.name());
      lines.add("");
    }
  }

  private static String row(Part.Row row) {
    List<String> cells = new ArrayList<>();
    for (Part.Cell cell : row.cells()) {
      cells.add(String.join(" ", cell.content().stream().map(Part.Prose::printed).toList()));
      for (int i = 1; i < cell.columns(); i++) {
        cells.add("");
      }
    }
    return String.join("\t", cells);
  }
}
