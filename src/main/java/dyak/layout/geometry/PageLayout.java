package dyak.layout.geometry;

import dyak.layout.Block;
import dyak.layout.Box;
import dyak.layout.Page;
import dyak.layout.Side;
import dyak.layout.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Lays a page out: words and ruling lines to text blocks and tables in reading order. */
public final class PageLayout {
  private final Sheet sheet;

  private PageLayout(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The page with number {@code number} (from 1) of the given size in points. */
  public static Page of(
      int number, double width, double height, List<Word> words, List<Ruling> rulings) {
    List<Segment> segments = Segments.of(words);
    PageLayout layout = new PageLayout(new Sheet(number, width, height, Margins.of(segments)));
    List<Grid> grids = Grids.of(rulings);
    List<Block> blocks =
        grids.isEmpty() ? layout.text(segments, List.of()) : layout.blocks(words, grids);
    return new Page(number, width, height, blocks);
  }

  private List<Block> blocks(List<Word> words, List<Grid> grids) {
    List<Word> free = new ArrayList<>(words);
    List<Framed> frames = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<Grid> tables = new ArrayList<>();
    List<List<Word>> cells = new ArrayList<>();
    for (Grid grid : grids) {
      if (grid.holdsData()) {
        List<Word> inside = take(free, grid);
        if (!inside.isEmpty()) {
          tables.add(grid);
          cells.add(inside);
        }
      } else if (grid.frames(sheet)) {
        frames.add(new Framed(grid.bottom(), text(Segments.of(take(free, grid)), List.of())));
      }
    }
    double from = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= tables.size(); i++) {
      double to = i == tables.size() ? Double.POSITIVE_INFINITY : tables.get(i).top();
      blocks.addAll(strip(free, frames, from, to));
      if (i < tables.size()) {
        blocks.add(tables.get(i).table(cells.get(i), sheet.number()));
        from = Math.max(from, to);
      }
    }
    return blocks;
  }

  /** Removes from {@code words} those whose middle lies in the grid, and returns them. */
  private static List<Word> take(List<Word> words, Grid grid) {
    List<Word> inside = words.stream().filter(grid::contains).toList();
    words.removeIf(grid::contains);
    return inside;
  }

  /** The text between two tables. */
  private List<Block> strip(List<Word> words, List<Framed> frames, double from, double to) {
    return text(
        Segments.of(
            words.stream().filter(word -> middle(word) >= from && middle(word) < to).toList()),
        frames.stream().filter(frame -> frame.bottom >= from && frame.bottom < to).toList());
  }

  private static double middle(Word word) {
    return word.box().y() + word.box().height() / 2;
  }

  /** Lays out running text; what is framed follows the columns that begin above its lower edge. */
  private List<Block> text(List<Segment> segments, List<Framed> frames) {
    List<Block> blocks = new ArrayList<>();
    List<Framed> waiting = new ArrayList<>(frames);
    for (Zone zone : Columns.of(segments, sheet)) {
      for (TextBlock block : Blocks.of(zone, sheet)) {
        if (zone.side() == Side.FULL) {
          insert(waiting, top(block), blocks);
        }
        blocks.add(block);
      }
    }
    insert(waiting, Double.POSITIVE_INFINITY, blocks);
    return blocks;
  }

  private static double top(TextBlock block) {
    Box box = block.lines().get(0).box();
    return box == null ? 0 : box.y();
  }

  private static void insert(List<Framed> waiting, double above, List<Block> blocks) {
    waiting.stream().filter(frame -> frame.bottom <= above).forEach(f -> blocks.addAll(f.blocks));
    waiting.removeIf(frame -> frame.bottom <= above);
  }

  /** What a frame holds, and the lower edge of the frame. */
  private record Framed(double bottom, List<Block> blocks) {}
}
