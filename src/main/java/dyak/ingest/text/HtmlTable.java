package dyak.ingest.text;

import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.html.HtmlFlow;
import dyak.layout.Block;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** A table that a recognition program wrote as HTML into its plain text. */
final class HtmlTable {
  private static final Pattern START = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 5000;

  private HtmlTable() {}

  /** The line behind the table that starts in a line, or the line itself where none does. */
  static int end(List<String> lines, int start) {
    if (lines.get(start).indexOf('<') < 0 || !START.matcher(lines.get(start)).find()) {
      return start;
    }
    for (int i = start; i < Math.min(lines.size(), start + LONGEST); i++) {
      if (END.matcher(lines.get(i)).find()) {
        return i + 1;
      }
    }
    return start;
  }

  static List<Block> read(List<String> lines, int page) throws IOException {
    TextBudget budget = TextBudget.boundless();
    return FlowPages.blocks(HtmlFlow.read(String.join("\n", lines), budget), page);
  }
}
