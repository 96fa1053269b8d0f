package dyak.ingest;

import dyak.ingest.scan.Tesseract;
import dyak.layout.Block;
import dyak.layout.Line;
import dyak.layout.Page;
import dyak.layout.Table;
import dyak.layout.TextBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pages as strings to compare: {@code LEFT one / two}, {@code TABLE [a | b] [c | d]}. */
final class PdfPrinted {
  /** A recogniser that is not installed. */
  static final Tesseract NO_OCR = new Tesseract("no-such-recogniser");

  private PdfPrinted() {}

  static List<String> blocks(PdfDraft draft) throws IOException {
    return blocks(new PdfReader(NO_OCR).read(draft.bytes(), Limits.standard()).pages());
  }

  static List<String> blocks(List<Page> pages) {
    List<String> blocks = new ArrayList<>();
    for (Page page : pages) {
      for (Block block : page.blocks()) {
        if (block instanceof TextBlock text) {
          blocks.add(text.side() + " " + lines(text.lines()));
        } else if (block instanceof Table table) {
          blocks.add("TABLE " + rows(table));
        }
      }
    }
    return blocks;
  }

  private static String rows(Table table) {
    return table.rows().stream()
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> lines(cell.lines()))
                    .collect(Collectors.joining(" | ", "[", "]")))
        .collect(Collectors.joining(" "));
  }

  private static String lines(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining(" / "));
  }
}
