package dyak.ingest;

import dyak.ingest.flow.TextBudget;
import dyak.ingest.rtf.RtfFlow;
import java.io.IOException;

/** Reads RTF; one that is cut short gives what is there, and says so. */
final class RtfReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    return ReadDocument.flow(RtfFlow.read(bytes, budget), budget);
  }
}
