package dyak.write;

import dyak.record.LetterRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes records to a stream as they come, in UTF-8. {@link #finish} completes the text; the stream
 * stays open and belongs to the caller.
 */
public final class RecordWriter {
  private final Writer out;
  private final Format format;
  private @Nullable String held;
  private boolean inArray;

  /** How several records make one text. */
  public enum Format {
    /** JSON Lines: one record a line. */
    JSONL,
    /** Indented JSON: a single record as it is, none or several as an array. */
    JSON
  }

  public RecordWriter(OutputStream out, Format format) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.format = format;
  }

  public void write(LetterRecord letter) throws IOException {
    writeLine(RecordJson.line(letter));
  }

  /** Writes a record that is at hand as a line of JSON. */
  public void writeLine(String line) throws IOException {
    if (format == Format.JSONL) {
      out.write(line);
      out.write('\n');
      return;
    }
    if (held != null) {
      out.write(inArray ? ",\n" : "[\n");
      inArray = true;
      out.write(RecordJson.indented(held));
    }
    held = line;
  }

  /** Completes the text and hands all of it to the stream. */
  public void finish() throws IOException {
    if (format == Format.JSON) {
      if (held != null) {
        out.write(inArray ? ",\n" : "");
        out.write(RecordJson.indented(held));
        out.write(inArray ? "\n]\n" : "\n");
      } else {
        out.write("[]\n");
      }
    }
    out.flush();
  }
}
