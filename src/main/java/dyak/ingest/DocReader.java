package dyak.ingest;

import dyak.ingest.doc.DocFlow;
import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.List;

/** Reads Word's binary documents. */
final class DocReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    return new ReadDocument(
        FlowPages.of(DocFlow.read(bytes, budget)), TextOrigin.TEXT, false, List.of());
  }
}
