package dyak.layout.geometry;

import dyak.layout.Block;
import dyak.layout.Box;
import dyak.layout.Line;
import dyak.layout.Page;
import dyak.layout.Table;
import dyak.layout.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gives the lines of a page that was turned to be read their places on the page as it is seen. */
public final class PlacedBack {
  private final UnaryOperator<Box> place;

  private PlacedBack(UnaryOperator<Box> place) {
    this.place = place;
  }

  /** The page in its own size, with every box where {@code place} puts it. */
  public static Page on(Page page, double width, double height, UnaryOperator<Box> place) {
    PlacedBack back = new PlacedBack(place);
    List<Block> blocks = new ArrayList<>();
    for (Block block : page.blocks()) {
      if (block instanceof TextBlock text) {
        blocks.add(new TextBlock(back.lines(text.lines()), text.side()));
      } else if (block instanceof Table table) {
        blocks.add(new Table(table.rows().stream().map(back::row).toList()));
      }
    }
    return new Page(page.number(), width, height, blocks);
  }

  private Table.Row row(Table.Row row) {
    return new Table.Row(
        row.cells().stream()
            .map(
                cell ->
                    new Table.Cell(
                        cell.column(), cell.columnSpan(), cell.rowSpan(), lines(cell.lines())))
            .toList());
  }

  private List<Line> lines(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                new Line(
                    line.text(),
                    line.page(),
                    line.box() == null ? null : place.apply(line.box()),
                    line.opens(),
                    line.bold()))
        .toList();
  }
}
