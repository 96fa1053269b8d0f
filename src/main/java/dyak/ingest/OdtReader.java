package dyak.ingest;

import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.odt.OdtFlow;
import dyak.ingest.xml.ZipParts;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.List;

/** Reads OpenDocument text. */
final class OdtReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    ZipParts parts = ZipParts.of(bytes);
    if (OdtFlow.isLocked(parts)) {
      throw Failures.encrypted();
    }
    TextBudget budget = new TextBudget(limits.characters());
    return new ReadDocument(
        FlowPages.of(OdtFlow.read(parts, budget)), TextOrigin.TEXT, false, List.of());
  }
}
