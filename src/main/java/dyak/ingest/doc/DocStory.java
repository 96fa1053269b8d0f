package dyak.ingest.doc;

import dyak.ingest.flow.Fields;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.Placement;
import dyak.ingest.flow.TextBudget;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story, which is the body, a header, a cell or a text box: its paragraphs and tables in
 * order, with list markers printed, tracked deletions and hidden text left out.
 */
final class DocStory {
  static final int RIGHT = 2;
  private static final int CONTINUOUS = 0;

  private final TextBudget budget;
  private final @Nullable DocLists lists;
  private final @Nullable DocTextBoxes boxes;
  private final List<SEPX> sections;
  private final Fields fields = new Fields();
  private String pending = "";

  DocStory(
      TextBudget budget,
      @Nullable DocLists lists,
      @Nullable DocTextBoxes boxes,
      List<SEPX> sections) {
    this.budget = budget;
    this.lists = lists;
    this.boxes = boxes;
    this.sections = sections;
  }

  /** The main text; sections that are not continuous start on a new page. */
  List<FlowItem> readBody(Range range) {
    List<FlowItem> items = new ArrayList<>();
    int section = 1;
    int at = 0;
    while (at < range.numParagraphs() && !budget.isSpent()) {
      int start = range.getParagraph(at).getStartOffset();
      while (section < sections.size() && sections.get(section).getStart() <= start) {
        if (sections.get(section).getSectionProperties().getBkc() != CONTINUOUS) {
          items.add(new PageBreak());
        }
        section++;
      }
      at = readItem(items, range, at, 0);
    }
    return items;
  }

  /** The items of a range; paragraphs on a deeper table level than {@code level} are tables. */
  List<FlowItem> read(Range range, int level) {
    List<FlowItem> items = new ArrayList<>();
    int at = 0;
    while (at < range.numParagraphs() && !budget.isSpent()) {
      at = readItem(items, range, at, level);
    }
    return items;
  }

  private int readItem(List<FlowItem> items, Range range, int at, int level) {
    Paragraph paragraph = range.getParagraph(at);
    if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
      Table table = tableAt(range, paragraph);
      if (table != null) {
        items.add(new DocTable(this, table).read());
        return at + Math.max(1, table.numParagraphs());
      }
    }
    if (!paragraph.isTableRowEnd()) {
      read(items, paragraph);
    }
    return at + 1;
  }

  private static @Nullable Table tableAt(Range range, Paragraph paragraph) {
    try {
      return range.getTable(paragraph);
    } catch (IllegalArgumentException e) {
      // a damaged table reads as the paragraphs of its cells
      return null;
    }
  }

  private void read(List<FlowItem> items, Paragraph paragraph) {
    DocParagraph read = new DocParagraph(paragraph, fields);
    if (boxes != null) {
      for (DocTextBoxes.Box box : boxes.at(read.anchors())) {
        items.add(FlowParagraph.BLANK);
        for (FlowItem item : read(box.range(), 0)) {
          boolean moved = box.side() != Side.FULL && item instanceof FlowParagraph;
          items.add(moved ? ((FlowParagraph) item).at(box.side()) : item);
        }
        items.add(FlowParagraph.BLANK);
      }
    }
    String text = pending + read.text();
    pending = read.isMarkDeleted() ? text : "";
    if (read.isMarkDeleted()) {
      return;
    }
    if (paragraph.pageBreakBefore()) {
      items.add(new PageBreak());
    }
    add(items, paragraph, text, read.isBold());
  }

  private void add(List<FlowItem> items, Paragraph paragraph, String whole, boolean bold) {
    String text = budget.take(whole);
    String marker = lists == null ? "" : lists.marker(paragraph);
    Side side = side(paragraph, text);
    String[] parts = text.split("\f", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        items.add(new PageBreak());
      }
      boolean marked = !marker.isEmpty() && !parts[i].isBlank();
      if (parts.length == 1 || !parts[i].isBlank()) {
        items.add(new FlowParagraph(marked ? marker + " " + parts[i] : parts[i], side, bold));
        marker = marked ? "" : marker;
      }
    }
  }

  private static Side side(Paragraph paragraph, String text) {
    ParagraphProperties props = paragraph.getProps();
    boolean framed = props.getDxaAbs() > 0 && props.getDxaWidth() > 0;
    if (paragraph.getJustification() == RIGHT
        || (framed && Placement.at(props.getDxaAbs()) == Side.RIGHT)) {
      return Side.RIGHT;
    }
    return Placement.of(
        paragraph.getIndentFromLeft(),
        Math.max(0, paragraph.getFirstLineIndent()),
        text,
        IntStream.of(paragraph.getTabStopsPositions()).boxed().toList());
  }
}
