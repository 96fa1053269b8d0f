package dyak.ingest;

import dyak.ingest.flow.FlowPages;
import dyak.ingest.flow.TextBudget;
import dyak.ingest.rtf.RtfFlow;
import dyak.record.Problem;
import dyak.record.TextOrigin;
import java.io.IOException;
import java.util.List;

/** Reads RTF; one that is cut short gives what is there, and says so. */
final class RtfReader implements DocumentReader {
  private static final Problem CUT =
      Problem.of(
          Problem.CORRUPT,
          "The file is cut short and its end is missing: ask the sender for it again");

  @Override
  public ReadDocument read(byte[] bytes, Limits limits) throws IOException {
    RtfFlow.Result read = RtfFlow.read(bytes, new TextBudget(limits.characters()));
    List<Problem> problems = read.whole() ? List.of() : List.of(CUT);
    return new ReadDocument(FlowPages.of(read.items()), TextOrigin.TEXT, false, problems);
  }
}
