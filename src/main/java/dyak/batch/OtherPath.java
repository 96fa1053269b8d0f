package dyak.batch;

import dyak.record.LetterRecord;
import dyak.record.Source;
import dyak.write.RecordJson;
import dyak.write.RecordReader;
import java.io.IOException;

/** A record under the path of another file with the same content. */
final class OtherPath {
  private OtherPath() {}

  /** The line as it would be, had it been read from {@code to}; inner paths stay as they are. */
  static String line(String json, String from, String to) throws IOException {
    if (from.equals(to)) {
      return json;
    }
    LetterRecord letter = RecordReader.parse(json);
    Source source = letter.source();
    return RecordJson.line(
        letter.from(
            new Source(
                to + source.path().substring(from.length()),
                source.sha256(),
                source.mediaType(),
                source.bytes(),
                source.pages(),
                source.textOrigin())));
  }
}
