package dyak.layout;

import dyak.layout.Paragraph.CellPlace;
import dyak.layout.Paragraph.PrintedLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter as one text: paragraphs in reading order, one to a line, each knowing the printed lines
 * it was joined from. Spans index {@link #text()}; {@link #locate} leads from a span to a page and
 * a box.
 */
public final class LetterText {
  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Table> tables;

  private LetterText(String text, List<Paragraph> paragraphs, List<Table> tables) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.tables = List.copyOf(tables);
  }

  /** Flattens the blocks of the pages: hyphens, page breaks and repeated table heads are joined. */
  public static LetterText of(List<Page> pages) {
    List<Block> blocks = TableJoiner.join(pages);
    Builder builder = new Builder(compounds(blocks));
    blocks.forEach(builder::add);
    return builder.build();
  }

  private static Set<String> compounds(List<Block> blocks) {
    Set<String> compounds = new HashSet<>();
    for (Block block : blocks) {
      lines(block).forEach(line -> compounds.addAll(Typography.compounds(line.text())));
    }
    return compounds;
  }

  private static Stream<Line> lines(Block block) {
    if (block instanceof Table table) {
      return table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.lines().stream());
    }
    return block instanceof TextBlock text ? text.lines().stream() : Stream.of();
  }

  public String text() {
    return text;
  }

  /** All paragraphs in reading order, those in table cells included. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The tables of data, in reading order, as {@link CellPlace#table} numbers them. */
  public List<Table> tables() {
    return tables;
  }

  /** The words of a span. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Where a span is printed: its first page, and the box around its lines there. */
  public Place locate(Span span) {
    int page = 0;
    Box box = null;
    for (int i = paragraphAt(span.start()); i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.span().start() >= span.end() && page != 0) {
        break;
      }
      for (PrintedLine line : paragraph.lines()) {
        boolean touched = line.span().overlaps(span) || line.span().contains(span);
        if (touched && (page == 0 || page == line.printed().page())) {
          page = line.printed().page();
          Box part = line.printed().box();
          box = box == null ? part : part == null ? box : box.union(part);
        }
      }
    }
    return new Place(Math.max(page, 1), box);
  }

  private int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(low, 0);
  }

  /** A page (from 1) and a box on it, null where the format has no geometry. */
  public record Place(int page, @Nullable Box box) {}

  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Set<String> compounds;
    private int block;
    private @Nullable Open open;

    /** The paragraph that the next lines may still belong to. */
    private record Open(
        int start, List<PrintedLine> printed, int block, Side side, @Nullable CellPlace cell) {}

    Builder(Set<String> compounds) {
      this.compounds = compounds;
    }

    void add(Block next) {
      if (next instanceof TextBlock lines) {
        for (List<Line> paragraph : ParagraphBreaks.split(lines.lines())) {
          append(paragraph, lines.side(), null);
        }
      } else if (next instanceof Table table) {
        addTable(table);
      }
      block++;
    }

    private void addTable(Table table) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (Table.Cell cell : table.rows().get(row).cells()) {
          CellPlace place = new CellPlace(tables.size(), row, cell.column());
          for (List<Line> paragraph : ParagraphBreaks.split(cell.lines())) {
            append(paragraph, Side.FULL, place);
          }
        }
      }
      tables.add(table);
    }

    private void append(List<Line> lines, Side side, @Nullable CellPlace cell) {
      Open before = open;
      Open to =
          before != null && cell == null && continues(before, lines.get(0), side)
              ? before
              : opened(side, cell);
      for (Line line : lines) {
        String words = OneScript.of(Typography.clean(line.text()));
        if (words.isEmpty()) {
          continue;
        }
        if (!to.printed.isEmpty()) {
          join(to.start, words);
        }
        int from = text.length();
        text.append(words);
        to.printed.add(
            new PrintedLine(
                new Span(from, text.length()), Typography.withoutSoftHyphens(words), line));
      }
    }

    private Open opened(Side side, @Nullable CellPlace cell) {
      close();
      Open opened = new Open(text.length(), new ArrayList<>(), block, side, cell);
      open = opened;
      return opened;
    }

    /** Only the end of the paragraph decides how a line is joined to it. */
    private void join(int start, String words) {
      int tail = Math.max(start, text.length() - Typography.LONGEST_WORD);
      String joint = Typography.joint(text.substring(tail), words, compounds);
      text.setLength(tail);
      text.append(joint);
    }

    private void close() {
      Open done = open;
      if (done != null && !done.printed.isEmpty()) {
        Span span = new Span(done.start, text.length());
        paragraphs.add(
            new Paragraph(
                paragraphs.size(),
                span,
                text.substring(done.start),
                done.printed,
                done.block,
                done.side,
                done.cell));
        text.append('\n');
      }
      open = null;
    }

    /**
     * A block that begins in lower case goes on from a full line, or from the page before, that
     * ended in a word.
     */
    private boolean continues(Open before, Line first, Side side) {
      if (before.cell != null
          || before.side != side
          || before.block == block
          || before.printed.isEmpty()) {
        return false;
      }
      PrintedLine last = before.printed.get(before.printed.size() - 1);
      boolean newPage = last.printed().page() != first.page();
      String words = Typography.clean(first.text());
      return ParagraphBreaks.goesOn(last.text(), words, newPage);
    }

    LetterText build() {
      close();
      return new LetterText(text.toString(), paragraphs, tables);
    }
  }
}
