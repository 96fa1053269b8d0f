package dyak.ingest;

import dyak.ingest.flow.TextBudget;
import dyak.ingest.odt.OdtFlow;
import dyak.ingest.xml.ZipParts;
import java.io.IOException;

/** Reads OpenDocument text. */
final class OdtReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    return ReadDocument.flow(OdtFlow.read(parts(bytes, budget), budget), budget);
  }

  /** The parts of a document that no password locks. */
  static ZipParts parts(byte[] bytes, TextBudget budget) throws IOException {
    ZipParts parts = ZipParts.of(bytes, budget);
    if (OdtFlow.isLocked(parts, budget)) {
      throw Failures.encrypted();
    }
    return parts;
  }
}
