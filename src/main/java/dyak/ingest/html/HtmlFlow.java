package dyak.ingest.html;

import dyak.ingest.encoding.HtmlCharset;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.TextBudget;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an HTML page, or a piece of one, as a flow. */
public final class HtmlFlow {
  private static final int EDGE = 4096;
  private static final Pattern OPENED =
      Pattern.compile("<(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSED =
      Pattern.compile("</(?:html|body)\\b", Pattern.CASE_INSENSITIVE);

  /** Marks that may stay open; who closes them closes the page too. */
  private static final Pattern CLOSES =
      Pattern.compile("</(?:head|p|td|div)\\b", Pattern.CASE_INSENSITIVE);

  private HtmlFlow() {}

  /** The items of a page, whose encoding is found from its bytes and what it says of itself. */
  public static List<FlowItem> read(byte[] bytes, TextBudget budget) {
    String html = HtmlCharset.decode(bytes);
    if (isCut(html)) {
      budget.breakOff(new IOException("it is cut short, its end is missing"));
    }
    return read(html, budget);
  }

  private static boolean isCut(String html) {
    String head = html.substring(0, Math.min(html.length(), EDGE));
    String tail = html.substring(Math.max(0, html.length() - EDGE));
    return OPENED.matcher(head).find()
        && !CLOSED.matcher(tail).find()
        && (tail.lastIndexOf('<') > tail.lastIndexOf('>') || CLOSES.matcher(html).find());
  }

  /** The items of a page or of a piece of one. */
  public static List<FlowItem> read(String html, TextBudget budget) {
    Document page = Jsoup.parse(html);
    HtmlWalk reader = new HtmlWalk(HtmlStyle.rulesTables(page), budget);
    return reader.read(page.body(), HtmlStyle.Place.BODY);
  }
}
