package dyak.ingest;

import dyak.ingest.doc.DocFlow;
import dyak.ingest.flow.TextBudget;
import java.io.IOException;

/** Reads Word's binary documents. */
final class DocReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    return ReadDocument.flow(DocFlow.read(bytes, budget), budget);
  }
}
