package dyak.ingest;

import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.html.HtmlFlow;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.List;

/** Reads HTML pages. */
final class HtmlReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    return new ReadDocument(
        FlowPages.of(HtmlFlow.read(bytes, budget)), TextOrigin.TEXT, false, List.of());
  }
}
