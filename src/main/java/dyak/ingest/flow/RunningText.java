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

  /** The items of a header or footer that print more than a page number. */
  public static List<FlowItem> withoutPageNumbers(List<FlowItem> items) {
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
