package dyak.ingest;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.sheet.XlsFlow;
import dyak.ingest.sheet.XlsxFlow;
import dyak.ingest.xml.ZipParts;
import java.io.IOException;
import java.util.List;

/** Reads spreadsheets: each sheet is a page with a table. */
final class SpreadsheetReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    List<FlowItem> items =
        zip ? XlsxFlow.read(ZipParts.of(bytes, budget), budget) : XlsFlow.read(bytes, budget);
    return ReadDocument.flow(items, budget);
  }
}
