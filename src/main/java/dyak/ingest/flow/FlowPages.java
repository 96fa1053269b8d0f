package dyak.ingest.flow;

import dyak.layout.Block;
import dyak.layout.Line;
import dyak.layout.Page;
import dyak.layout.Side;
import dyak.layout.Table;
import dyak.layout.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes pages of a flow: blank lines and changes of side part blocks, page breaks part pages. */
public final class FlowPages {
  private static final int WIDEST = 130;

  private final List<Page> pages = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private List<Line> open = new ArrayList<>();
  private Side side = Side.FULL;
  private int page = 1;

  private FlowPages() {}

  /** The blocks of items that stand on one page. */
  public static List<Block> blocks(List<FlowItem> items, int page) {
    FlowPages pages = new FlowPages();
    pages.page = page;
    pages.addAll(SideBySide.parted(items));
    pages.closeBlock();
    return pages.blocks;
  }

  /** The pages of a document; a page without text is none. */
  public static List<Page> of(List<FlowItem> items) {
    FlowPages pages = new FlowPages();
    pages.addAll(SideBySide.parted(items));
    pages.closePage();
    return pages.pages;
  }

  private void addAll(List<? extends FlowItem> items) {
    for (FlowItem item : items) {
      if (item instanceof FlowParagraph paragraph) {
        add(paragraph);
      } else if (item instanceof FlowTable table) {
        add(table);
      } else {
        closePage();
      }
    }
  }

  private void add(FlowParagraph paragraph) {
    if (paragraph.isBlank() || paragraph.side() != side) {
      closeBlock();
      side = paragraph.side();
    }
    addLines(open, paragraph);
  }

  private void add(FlowTable table) {
    closeBlock();
    List<FlowItem> placed = LayoutTable.unfold(table);
    if (placed.isEmpty()) {
      Table data = data(table);
      if (!data.rows().isEmpty()) {
        blocks.add(data);
      }
    } else {
      addAll(placed);
    }
    closeBlock();
  }

  private Table data(FlowTable table) {
    List<Table.Row> rows = new ArrayList<>();
    for (FlowTable.Row row : table.rows()) {
      List<Table.Cell> cells = new ArrayList<>();
      for (FlowTable.Cell cell : row.cells()) {
        List<Line> lines = new ArrayList<>();
        cell.paragraphs().forEach(paragraph -> addLines(lines, paragraph));
        cells.add(new Table.Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), lines));
      }
      if (cells.stream().anyMatch(cell -> !cell.lines().isEmpty())) {
        rows.add(new Table.Row(cells));
      }
    }
    return new Table(rows);
  }

  /** Lines too long for a page are no wrapped lines but paragraphs that the author kept in one. */
  private void addLines(List<Line> lines, FlowParagraph paragraph) {
    String[] parts = paragraph.text().split("\n", -1);
    boolean unwrapped = Arrays.stream(parts).anyMatch(line -> line.length() > WIDEST);
    boolean opens = true;
    String before = "";
    for (String line : parts) {
      if (!line.isBlank()) {
        boolean first = opens && !goesOn(before, line.strip());
        lines.add(new Line(line.strip(), page, null, first, paragraph.bold()));
        opens = unwrapped;
        before = line.strip();
      }
    }
  }

  /** A line in lower case goes on with the one before, unless that ended a clause of a list. */
  private static boolean goesOn(String before, String line) {
    return !before.isEmpty()
        && Character.isLowerCase(line.charAt(0))
        && ":;.".indexOf(before.charAt(before.length() - 1)) < 0;
  }

  private void closeBlock() {
    if (!open.isEmpty()) {
      blocks.add(new TextBlock(open, side));
      open = new ArrayList<>();
    }
  }

  private void closePage() {
    closeBlock();
    if (!blocks.isEmpty()) {
      pages.add(new Page(page, 0, 0, blocks));
      blocks = new ArrayList<>();
      page++;
    }
  }
}
