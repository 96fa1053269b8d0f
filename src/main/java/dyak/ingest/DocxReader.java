package dyak.ingest;

import dyak.ingest.docx.DocxFlow;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.ZipParts;
import java.io.IOException;

/** Reads Word's XML documents. */
final class DocxReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    return ReadDocument.flow(DocxFlow.read(ZipParts.of(bytes, budget), budget), budget);
  }
}
