package dyak.ingest;

import dyak.ingest.docx.DocxFlow;
import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.xml.ZipParts;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.List;

/** Reads Word's XML documents. */
final class DocxReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    return new ReadDocument(
        FlowPages.of(DocxFlow.read(ZipParts.of(bytes), budget)), TextOrigin.TEXT, false, List.of());
  }
}
