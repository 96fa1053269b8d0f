package dyak.ingest;

import dyak.ingest.flow.FlowItem;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.sheet.OdsFlow;
import dyak.ingest.xml.XmlCursor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads OpenDocument spreadsheets: each sheet is a page with a table. */
final class OpenSheetReader implements DocumentReader {
  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    TextBudget budget = new TextBudget(limits.characters());
    try (XmlCursor xml = OdtReader.parts(bytes, budget).xml("content.xml", budget)) {
      return ReadDocument.flow(OdsFlow.read(xml, budget), budget);
    }
  }

  /** The sheets of one whose parts stand in one XML file. */
  static List<FlowItem> readFlat(byte[] bytes, TextBudget budget) throws IOException {
    try (XmlCursor xml = XmlCursor.open(new ByteArrayInputStream(bytes), budget)) {
      return OdsFlow.read(xml, budget);
    }
  }
}
