package dyak.ingest;

import dyak.layout.Block;
import dyak.layout.Line;
import dyak.layout.Page;
import dyak.layout.Side;
import dyak.layout.Table;
import dyak.layout.TextBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pages as a text that a test can show: a line to a paragraph, {@code /} between its printed lines,
 * a blank line between blocks, {@code <} and {@code >} before the left and the right side, {@code
 * |} between cells with {@code {columns x rows}} where they span, {@code ===} between pages.
 */
public final class Printed {
  private Printed() {}

  /** The pages of a file, read as what it is. */
  public static String of(byte[] bytes) throws IOException {
    return of(bytes, "");
  }

  static String of(byte[] bytes, String name) throws IOException {
    Ingest ingest = new Ingest(Limits.standard());
    return of(ingest.read(bytes, ingest.mediaType(bytes, name)).pages());
  }

  public static String of(List<Page> pages) {
    return pages.stream()
        .map(page -> page.blocks().stream().map(Printed::block).collect(Collectors.joining("\n")))
        .collect(Collectors.joining("===\n"));
  }

  /** The lines that are bold. */
  public static List<String> bold(byte[] bytes) throws IOException {
    Ingest ingest = new Ingest(Limits.standard());
    return ingest.read(bytes, ingest.mediaType(bytes, "")).pages().stream()
        .flatMap(page -> page.blocks().stream())
        .filter(TextBlock.class::isInstance)
        .flatMap(block -> ((TextBlock) block).lines().stream())
        .filter(Line::bold)
        .map(Line::text)
        .toList();
  }

  private static String block(Block block) {
    if (block instanceof TextBlock text) {
      String side = text.side() == Side.FULL ? "" : text.side() == Side.LEFT ? "< " : "> ";
      return paragraphs(text.lines()).stream()
          .map(paragraph -> side + paragraph + "\n")
          .collect(Collectors.joining());
    }
    return ((Table) block)
        .rows().stream().map(row -> row(row) + "\n").collect(Collectors.joining());
  }

  private static String row(Table.Row row) {
    StringBuilder printed = new StringBuilder();
    int column = 0;
    for (Table.Cell cell : row.cells()) {
      printed.append("|".repeat(Math.max(0, cell.column() - column)));
      column = cell.column() + cell.columnSpan();
      printed.append("| ").append(String.join(" ¶ ", paragraphs(cell.lines()))).append(' ');
      if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
        printed.append("{" + cell.columnSpan() + "x" + cell.rowSpan() + "} ");
      }
    }
    return printed.append('|').toString().replaceAll(" +", " ");
  }

  private static List<String> paragraphs(List<Line> lines) {
    List<String> paragraphs = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text().replaceAll("[\\s\\u00A0]+", " ").strip();
      if (line.opens() || paragraphs.isEmpty()) {
        paragraphs.add(text);
      } else {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + " / " + text);
      }
    }
    return paragraphs;
  }
}
