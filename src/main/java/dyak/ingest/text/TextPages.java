package dyak.ingest.text;

import dyak.layout.Block;
import dyak.layout.Line;
import dyak.layout.Page;
import dyak.layout.Side;
import dyak.layout.TextBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text to pages: form feeds part pages, blank lines part blocks, tables and columns drawn
 * with characters become tables and side blocks, page numbers go.
 */
public final class TextPages {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[-–—]\\s?)?\\d{1,3}(?:\\s?[-–—])?|(?:стр\\.|[Сс]траница|[Лл]ист)\\s\\d{1,3}"
              + "(?:\\s(?:из|/)\\s\\d{1,3})?|\\d{1,3}\\s?(?:/|из)\\s?\\d{1,3}");

  /** A longer row of strokes is no ruling of a page, and too long for the pattern. */
  private static final int LONGEST_RULE = 300;

  private static final Pattern RULE = Pattern.compile("(?:[-=*_]\\s?){3,}|`{3,}\\w*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");

  private final int number;
  private final List<String> lines;
  private final Margins margins;
  private final Markup markup;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  private TextPages(int number, List<String> lines, Markup markup) {
    this.number = number;
    this.lines = lines;
    this.margins = Margins.of(lines);
    this.markup = markup;
  }

  /** The pages of a text. */
  public static List<Page> of(String text) throws IOException {
    List<Page> pages = new ArrayList<>();
    Markup markup = new Markup();
    for (String page : text.stripTrailing().split("\f", -1)) {
      int number = pages.size() + 1;
      List<String> lines = page.lines().toList();
      pages.add(new Page(number, 0, 0, new TextPages(number, lines, markup).read()));
    }
    return pages;
  }

  private List<Block> read() throws IOException {
    int at = 0;
    int stretch = 0;
    while (at < lines.size()) {
      int end = tableEnd(at);
      if (end > at) {
        readStretch(lines.subList(stretch, at));
        readTable(lines.subList(at, end));
        stretch = end;
      }
      at = Math.max(end, at + 1);
    }
    readStretch(lines.subList(stretch, lines.size()));
    return blocks;
  }

  /** The line behind the table that starts at a line, or the line itself where none does. */
  private int tableEnd(int at) {
    int html = HtmlTable.end(lines, at);
    return html > at ? html : Math.max(DrawnTable.end(lines, at), TabTable.end(lines, at));
  }

  private void readTable(List<String> rows) throws IOException {
    if (HtmlTable.end(rows, 0) > 0) {
      blocks.addAll(HtmlTable.read(rows, number));
    } else if (DrawnTable.end(rows, 0) > 0) {
      blocks.addAll(DrawnTable.read(rows, number, markup));
    } else {
      blocks.addAll(TabTable.read(rows, number, markup));
    }
  }

  /** Reads lines between tables. */
  private void readStretch(List<String> stretch) {
    int at = 0;
    for (Columns columns : Columns.in(stretch)) {
      stretch.subList(at, columns.from()).forEach(this::add);
      close();
      addSide(columns.left(stretch), Side.LEFT);
      addSide(columns.right(stretch), Side.RIGHT);
      at = columns.to();
    }
    stretch.subList(at, stretch.size()).forEach(this::add);
    close();
  }

  private static boolean isRule(String words) {
    return words.length() < LONGEST_RULE && RULE.matcher(words).matches();
  }

  private void add(String line) {
    String words = line.strip();
    if (words.isEmpty() || isRule(words)) {
      close();
    } else if (HEADING.matcher(words).matches()) {
      close();
      open.add(words);
      close();
    } else {
      open.add(line);
    }
  }

  /** Ends a block; a page number that stands alone is no block. */
  private void close() {
    boolean pageNumber = open.size() == 1 && PAGE_NUMBER.matcher(open.get(0).strip()).matches();
    if (!open.isEmpty() && !pageNumber) {
      List<Line> read = TextLines.read(open, number, margins, markup);
      if (!read.isEmpty()) {
        blocks.add(new TextBlock(read, margins.side(open)));
      }
    }
    open.clear();
    markup.endBlock();
  }

  private void addSide(List<String> column, Side side) {
    List<String> part = new ArrayList<>();
    for (String line : column) {
      if (!line.isBlank()) {
        part.add(line);
      } else if (!part.isEmpty()) {
        blocks.add(new TextBlock(TextLines.plain(part, number, markup), side));
        part.clear();
      }
    }
    if (!part.isEmpty()) {
      blocks.add(new TextBlock(TextLines.plain(part, number, markup), side));
    }
  }
}
