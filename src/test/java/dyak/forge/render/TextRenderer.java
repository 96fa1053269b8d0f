package dyak.forge.render;

import dyak.forge.sheet.Part;
import dyak.forge.sheet.Setting;
import dyak.forge.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sheets as plain text: a blank line between blocks, a table row to a line, cells divided by tabs.
 * A paragraph is one line, or, on a hyphenated sheet, lines of 72 characters with hyphens. A merged
 * cell is repeated in every row that it covers, since nothing else could show it.
 */
public final class TextRenderer {
  private static final int WIDTH = 72;
  private static final Pattern SPACES = Pattern.compile(" +");

  /** The text of {@code sheet}, with LF line ends. */
  public String render(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    sheet.parts().forEach(part -> add(part, sheet.setting(), lines));
    if (sheet.setting().tight()) {
      lines.removeIf(String::isEmpty);
    }
    return String.join("\n", lines).strip() + "\n";
  }

  private static void add(Part part, Setting setting, List<String> lines) {
    if (part instanceof Part.Lines block) {
      lines.addAll(block.lines());
      lines.add("");
    } else if (part instanceof Part.Prose prose) {
      if (setting.hyphenated()) {
        lines.addAll(wrapped(prose.printed()));
      } else {
        lines.add(prose.printed());
      }
      lines.add("");
    } else if (part instanceof Part.Columns columns) {
      columns.left().forEach(left -> add(left, setting, lines));
      columns.right().forEach(right -> add(right, setting, lines));
    } else if (part instanceof Part.Grid grid) {
      addGrid(grid, lines);
    } else if (part instanceof Part.SignOff signOff) {
      lines.addAll(signOff.position());
      lines.add("");
      lines.add(signOff.name());
      lines.add("");
    } else if (part instanceof Part.PageBreak && setting.runningHead() != null) {
      lines.add(setting.runningHead());
      lines.add("");
    }
  }

  private static void addGrid(Part.Grid grid, List<String> lines) {
    Map<Integer, Part.Cell> covering = new HashMap<>();
    Map<Integer, Integer> rowsLeft = new HashMap<>();
    for (Part.Row row : grid.rows()) {
      List<String> cells = new ArrayList<>();
      int next = 0;
      while (cells.size() < grid.widths().size()) {
        int column = cells.size();
        if (rowsLeft.getOrDefault(column, 0) > 0) {
          rowsLeft.merge(column, -1, Integer::sum);
          addCell(covering.get(column), cells);
        } else if (next < row.cells().size()) {
          Part.Cell cell = row.cells().get(next++);
          covering.put(column, cell);
          rowsLeft.put(column, cell.rows() - 1);
          addCell(cell, cells);
        } else {
          cells.add("");
        }
      }
      lines.add(String.join("\t", cells));
    }
    lines.add("");
  }

  private static void addCell(Part.Cell cell, List<String> cells) {
    cells.add(String.join(" ", cell.content().stream().map(Part.Prose::printed).toList()));
    for (int i = 1; i < cell.columns(); i++) {
      cells.add("");
    }
  }

  /** Lines as a typewriter fills them, words broken between syllables. */
  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String word : SPACES.splitAsStream(text).toList()) {
      String rest = word;
      int room = WIDTH - open.length() - (open.isEmpty() ? 0 : 1);
      if (rest.length() > room) {
        int cut = Math.min(room - 1, rest.length() - 1);
        while (cut > 0 && !Hyphens.allowed(rest, cut)) {
          cut--;
        }
        if (cut > 0) {
          open.append(open.isEmpty() ? "" : " ").append(rest, 0, cut).append('-');
          rest = rest.substring(cut);
        }
        lines.add(open.toString());
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(open.toString());
    lines.removeIf(String::isEmpty);
    return lines;
  }
}
