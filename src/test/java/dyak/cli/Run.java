package dyak.cli;

import dyak.record.LetterRecord;
import dyak.write.RecordReader;
import dyak.write.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command line run in process: its exit code, and what it printed. */
record Run(int code, String out, String err) {
  private static final SchemaCheck SCHEMA = new SchemaCheck();

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = Main.run(console, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The records printed as JSON Lines, every one held against the schema. */
  List<LetterRecord> records() {
    return records(out);
  }

  static List<LetterRecord> records(String lines) {
    return lines.lines().map(Run::record).toList();
  }

  private static LetterRecord record(String line) {
    List<String> faults = SCHEMA.faults(line);
    if (!faults.isEmpty()) {
      throw new AssertionError(faults + " in " + line);
    }
    try {
      return RecordReader.parse(line);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
