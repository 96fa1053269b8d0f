package dyak.ingest.docx;

import dyak.ingest.flow.Fields;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.FlowParagraph;
import dyak.ingest.flow.ListCounters;
import dyak.ingest.flow.PageBreak;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.XmlCursor;
import dyak.layout.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a story, which is the body, a header, a cell or a text box: its paragraphs and tables in
 * order, with list markers printed, tracked deletions and hidden text left out.
 */
final class StoryReader {
  final Styles styles;
  final TextBudget budget;
  final Fields fields = new Fields();
  private final Numbering numbering;
  private final ListCounters counters = new ListCounters();
  final SectionReader sections;

  StoryReader(Styles styles, Numbering numbering, SectionReader sections, TextBudget budget) {
    this.styles = styles;
    this.numbering = numbering;
    this.sections = sections;
    this.budget = budget;
  }

  /** The items inside the element that the cursor stands on. */
  List<FlowItem> read(XmlCursor xml) {
    List<FlowItem> items = new ArrayList<>();
    readInto(items, xml, new Pending());
    return items;
  }

  /** Text of a paragraph whose mark was deleted; it goes on in the next paragraph. */
  static final class Pending {
    private String text = "";

    String take() {
      String taken = text;
      text = "";
      return taken;
    }
  }

  private void readInto(List<FlowItem> items, XmlCursor xml, Pending pending) {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      readChild(items, xml, pending);
    }
  }

  /** Reads the paragraph, table or wrapping element that the cursor stands on. */
  void readChild(List<FlowItem> items, XmlCursor xml, Pending pending) {
    switch (xml.name()) {
      case "p" -> paragraph(items, xml, pending);
      case "tbl" -> items.add(new TableReader(this).read(xml));
      case "sectPr" -> sections.read(xml);
      case "customXml", "smartTag", "ins", "moveTo", "sect", "sub-section" ->
          readInto(items, xml, pending);
      case "AlternateContent" -> {
        if (Wrapped.alternative(xml)) {
          readInto(items, xml, pending);
        }
      }
      case "sdt" -> {
        if (Wrapped.control(xml)) {
          readInto(items, xml, pending);
        }
      }
      default -> {}
    }
  }

  private void paragraph(List<FlowItem> items, XmlCursor xml, Pending pending) {
    InlineReader inline = new InlineReader(this);
    inline.read(xml);
    ParagraphProps props = inline.props();
    String text = pending.take() + inline.text();
    if (props.markDeleted()) {
      pending.text = text;
      return;
    }
    if (Boolean.TRUE.equals(props.pageBreakBefore())) {
      items.add(new PageBreak());
    }
    items.addAll(inline.boxes());
    if (!(text.isEmpty() && props.mark().isHidden())) {
      add(items, props, text, inline.isBold());
    }
    if (inline.endsSection()) {
      sections.sectionEnds(items);
    }
  }

  /** A page break inside a paragraph cuts it. */
  private void add(List<FlowItem> items, ParagraphProps props, String whole, boolean bold) {
    String text = budget.take(whole);
    String marker = numbering.marker(props, counters);
    Side side = Placing.of(props, text);
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
}
