package dyak.batch;

import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.PageRange;
import dyak.record.Problem;
import dyak.record.Status;
import dyak.record.TextOrigin;
import dyak.write.RecordJson;
import dyak.write.RecordReader;
import java.io.IOException;
import java.util.List;

/**
 * What came of one letter: its record as a line of JSON, and beside it what a run counts: status,
 * kind, the codes of its problems, and the pages read by optical recognition, in whole or in part.
 */
public record Outcome(Status status, Kind kind, List<String> problems, int ocrPages, String json) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  static Outcome of(LetterRecord letter) {
    return new Outcome(
        letter.status(),
        letter.kind(),
        letter.problems().stream().map(Problem::code).toList(),
        ocrPages(letter),
        RecordJson.line(letter));
  }

  /** The record itself, read back from its line. */
  public LetterRecord letter() throws IOException {
    return RecordReader.parse(json);
  }

  private static int ocrPages(LetterRecord letter) {
    TextOrigin origin = letter.source().textOrigin();
    if (origin == null || origin == TextOrigin.TEXT) {
      return 0;
    }
    PageRange pages = letter.source().pages();
    return pages == null ? 1 : pages.to() - pages.from() + 1;
  }
}
