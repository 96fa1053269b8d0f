package dyak.ingest.html;

import dyak.ingest.encoding.HtmlCharset;
import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.TextBudget;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an HTML page, or a piece of one, as a flow. */
public final class HtmlFlow {
  private HtmlFlow() {}

  /** The items of a page, whose encoding is found from its bytes and what it says of itself. */
  public static List<FlowItem> read(byte[] bytes, TextBudget budget) throws IOException {
    return read(HtmlCharset.decode(bytes), budget);
  }

  /** The items of a page or of a piece of one. */
  public static List<FlowItem> read(String html, TextBudget budget) throws IOException {
    Document page = Jsoup.parse(html);
    HtmlWalk reader = new HtmlWalk(HtmlStyle.rulesTables(page), budget);
    return reader.read(page.body(), HtmlStyle.Place.BODY);
  }
}
