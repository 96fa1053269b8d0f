package dyak.registry.export;

import dyak.record.LetterRecord;
import dyak.registry.RowColumn;
import dyak.registry.export.ExportFormat.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The bytes of an export. */
final class Exported {
  static final Options PLAIN = new Options(false, false);

  private Exported() {}

  static byte[] bytes(ExportFormat format, Options options, List<LetterRecord> letters)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export export = format.open(out, options);
    for (LetterRecord letter : letters) {
      export.add(letter);
    }
    export.finish();
    return out.toByteArray();
  }

  static String text(ExportFormat format, LetterRecord... letters) throws IOException {
    return new String(bytes(format, PLAIN, List.of(letters)), StandardCharsets.UTF_8);
  }

  /** The place of a column among all, from 0. */
  static int column(RowColumn column) {
    return Arrays.asList(RowColumn.values()).indexOf(column);
  }
}
