package dyak.ingest;

import dyak.ingest.flow.TextBudget;
import dyak.ingest.html.HtmlFlow;
import java.io.IOException;

/** Reads HTML pages. */
final class HtmlReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    return ReadDocument.flow(HtmlFlow.read(bytes, budget), budget);
  }
}
