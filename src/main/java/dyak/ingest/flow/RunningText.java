package dyak.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headers and footers: a page number is no text of the letter, a letterhead is. */
public final class RunningText {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:[-–—\\s]*\\d{0,4}[-–—\\s]*)|(?:стр\\.?|страница|лист|page)\\s*\\d{0,4}"
              + "(?:\\s*(?:из|of|/)\\s*\\d{0,4})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private RunningText() {}

  /** A document: what the header of its first page prints, its body, what the footer prints. */
  public static List<FlowItem> around(
      List<FlowItem> header, List<FlowItem> body, List<FlowItem> footer) {
    int start = 0;
    while (start < body.size() && body.get(start) instanceof PageBreak) {
      start++;
    }
    List<FlowItem> items = new ArrayList<>(withoutPageNumbers(header));
    items.add(FlowParagraph.BLANK);
    items.addAll(body.subList(start, body.size()));
    items.add(FlowParagraph.BLANK);
    items.addAll(withoutPageNumbers(footer));
    return items;
  }

  private static List<FlowItem> withoutPageNumbers(List<FlowItem> items) {
    List<FlowItem> kept = new ArrayList<>();
    for (FlowItem item : items) {
      boolean number =
          FlowText.paragraphs(item).stream()
              .allMatch(paragraph -> PAGE_NUMBER.matcher(paragraph.text().strip()).matches());
      if (!number) {
        kept.add(item);
      }
    }
    return kept;
  }
}
