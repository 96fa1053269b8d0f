package dyak.ingest.rtf;

import dyak.ingest.flow.Bullets;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.Placement;
import dyak.ingest.flow.TextBudget;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The body, a header or a text box: gathers paragraphs, and cells into tables. */
final class RtfStory {
  private static final int DEEPEST = 20;

  private final TextBudget budget;
  private final List<FlowItem> items = new ArrayList<>();
  private final List<FlowItem> boxes = new ArrayList<>();
  private final List<RtfTable> tables = new ArrayList<>();
  private final RtfRow row = new RtfRow();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder marker = new StringBuilder();
  private int letters;
  private int bold;
  private boolean sectionEnded;

  RtfStory(TextBudget budget) {
    this.budget = budget;
  }

  RtfRow row() {
    return row;
  }

  void print(String words, RtfState state) {
    if (state.hidden) {
      return;
    }
    if (state.destination == RtfState.Destination.MARKER) {
      marker.append(words);
      return;
    }
    text.append(state.capitals ? words.toUpperCase(Locale.ROOT) : words);
    if (!words.isBlank()) {
      letters++;
      bold += state.bold ? 1 : 0;
    }
  }

  void addBox(List<FlowItem> content, Side side) {
    boxes.add(FlowParagraph.BLANK);
    for (FlowItem item : content) {
      boolean moved = side != Side.FULL && item instanceof FlowParagraph;
      boxes.add(moved ? ((FlowParagraph) item).at(side) : item);
    }
    boxes.add(FlowParagraph.BLANK);
  }

  void endParagraph(RtfState state) {
    List<FlowItem> target = target(state.inTable ? state.level : 0);
    target.addAll(boxes);
    boxes.clear();
    if (state.pageBreakBefore) {
      target.add(new PageBreak());
    }
    String printed = budget.take(text.toString());
    Side side = side(state, printed);
    String first = marker();
    boolean heavy = letters > 0 && bold == letters;
    String[] parts = printed.split("\f", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        target.add(new PageBreak());
      }
      if (parts.length == 1 || !parts[i].isBlank()) {
        target.add(new FlowParagraph(parts[i].isBlank() ? "" : first + parts[i], side, heavy));
        first = parts[i].isBlank() ? first : "";
      }
    }
    text.setLength(0);
    letters = 0;
    bold = 0;
    sectionEnded = false;
  }

  private String marker() {
    String printed = marker.toString().strip();
    marker.setLength(0);
    boolean sign = printed.length() == 1 && !Character.isDigit(printed.charAt(0));
    return printed.isEmpty() ? "" : (sign ? Bullets.print(printed) : printed) + " ";
  }

  private static Side side(RtfState state, String text) {
    if (state.right || Placement.at(state.frame) == Side.RIGHT) {
      return Side.RIGHT;
    }
    return Placement.of(state.indent, Math.max(0, state.firstLine), text, state.tabStops);
  }

  void endCell(RtfState state, int level) {
    state.inTable = true;
    if (text.length() > 0 || !boxes.isEmpty()) {
      int before = state.level;
      state.level = level;
      endParagraph(state);
      state.level = before;
    }
    target(level);
    tables.get(level - 1).endCell();
  }

  void endRow(int level) {
    target(level);
    tables.get(level - 1).endRow(row.shape());
  }

  void endSection(RtfState state) {
    if (text.length() > 0) {
      endParagraph(state);
    }
    target(0).add(new PageBreak());
    sectionEnded = true;
  }

  /** The section that has just begun does so on the page of the one before. */
  void goOnOnPage() {
    if (sectionEnded) {
      items.remove(items.size() - 1);
      sectionEnded = false;
    }
  }

  /** Where a paragraph of a table level goes: deeper tables are closed, missing ones opened. */
  private List<FlowItem> target(int level) {
    int depth = Math.min(level, DEEPEST);
    while (tables.size() > depth) {
      RtfTable closed = tables.remove(tables.size() - 1);
      innermost().add(closed.build(row.shape()));
    }
    while (tables.size() < depth) {
      tables.add(new RtfTable());
    }
    return innermost();
  }

  private List<FlowItem> innermost() {
    return tables.isEmpty() ? items : tables.get(tables.size() - 1).open();
  }

  /** Everything that was gathered. */
  List<FlowItem> end(RtfState state) {
    if (text.length() > 0 || !boxes.isEmpty()) {
      endParagraph(state);
    }
    target(0);
    return items;
  }
}
