package dyak.layout.geometry;

import dyak.layout.Block;
import dyak.layout.Box;
import dyak.layout.Line;
import dyak.layout.Page;
import dyak.layout.Table;
import dyak.layout.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out page numbers, and lines that stand at the same place of most pages. */
public final class RunningHeads {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—\\[(\\s]{0,3}\\d{1,4}[-–—\\])\\s]{0,3}|(?iu:стр(?:аница|\\.)?\\s?\\d{1,4}(?:\\s?из\\s?\\d{1,4})?)|\\d{1,4}\\s?(?:из|/)\\s?\\d{1,4}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** The parts of a page, from its edges, where page numbers stand. */
  private static final double HEAD = 0.12;

  /** Running heads stand in the margin; a letterhead, repeated letter by letter, is below it. */
  private static final double MARGIN = 0.075;

  private static final int MOST_LINES = 4;

  private RunningHeads() {}

  /** The pages without their running heads. */
  public static List<Page> removed(List<Page> pages) {
    Map<String, Integer> pagesWith = new HashMap<>();
    List<List<Line>> heads = new ArrayList<>();
    for (Page page : pages) {
      List<Line> edges = edgeLines(page);
      heads.add(edges);
      Set<String> keys = new HashSet<>();
      edges.forEach(line -> keys.add(key(line)));
      keys.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
    }
    List<Page> clean = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<Line> out = new HashSet<>();
      for (Line line : heads.get(i)) {
        int count = pagesWith.getOrDefault(key(line), 0);
        boolean repeated = count >= 2 && 2 * count > pages.size() && (i > 0 || count > 2);
        if ((repeated && inMargin(line, pages.get(i)))
            || PAGE_NUMBER.matcher(line.text()).matches()) {
          out.add(line);
        }
      }
      clean.add(out.isEmpty() ? pages.get(i) : without(pages.get(i), out));
    }
    return clean;
  }

  private static boolean inMargin(Line line, Page page) {
    double middle = middle(line);
    return middle < MARGIN * page.height() || middle > (1 - MARGIN) * page.height();
  }

  /** The outermost lines of text in the head and the foot of a page, above and below any table. */
  private static List<Line> edgeLines(Page page) {
    List<Line> lines = new ArrayList<>();
    double tableTop = page.height();
    double tableBottom = 0;
    for (Block block : page.blocks()) {
      if (block instanceof TextBlock text) {
        text.lines().stream().filter(line -> line.box() != null).forEach(lines::add);
      } else if (block instanceof Table table) {
        for (Box box : boxes(table)) {
          tableTop = Math.min(tableTop, box.y());
          tableBottom = Math.max(tableBottom, box.bottom());
        }
      }
    }
    lines.sort(Comparator.comparingDouble(RunningHeads::middle));
    double top = Math.min(HEAD * page.height(), tableTop);
    double bottom = Math.max((1 - HEAD) * page.height(), tableBottom);
    List<Line> edges = new ArrayList<>();
    lines.stream().limit(MOST_LINES).filter(line -> middle(line) < top).forEach(edges::add);
    lines.stream()
        .skip(Math.max(0, lines.size() - MOST_LINES))
        .filter(line -> middle(line) > bottom)
        .forEach(edges::add);
    return edges;
  }

  private static List<Box> boxes(Table table) {
    List<Box> boxes = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        cell.lines().stream().map(Line::box).filter(box -> box != null).forEach(boxes::add);
      }
    }
    return boxes;
  }

  private static double middle(Line line) {
    Box box = line.box();
    return box == null ? 0 : box.y() + box.height() / 2;
  }

  private static String key(Line line) {
    return Math.round(middle(line) / 6) + " " + DIGITS.matcher(line.text()).replaceAll("#");
  }

  private static Page without(Page page, Set<Line> out) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block instanceof TextBlock text) {
        List<Line> kept = text.lines().stream().filter(line -> !out.contains(line)).toList();
        if (!kept.isEmpty()) {
          blocks.add(new TextBlock(kept, text.side()));
        }
      } else {
        blocks.add(block);
      }
    }
    return new Page(page.number(), page.width(), page.height(), blocks);
  }
}
