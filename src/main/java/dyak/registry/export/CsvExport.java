package dyak.registry.export;

import dyak.record.LetterRecord;
import dyak.registry.AssignmentRow;
import dyak.registry.AssignmentRows;
import dyak.registry.RowColumn;
import dyak.registry.SafeText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Assignments as comma-separated values (RFC 4180), a row each, in UTF-8. A cell that a spreadsheet
 * would take for a formula ({@code =cmd|…}, {@code -1+1}, {@code @sum}) gets an apostrophe in
 * front.
 */
public final class CsvExport implements Export {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final CSVPrinter csv;

  CsvExport(OutputStream out, boolean bom) throws IOException {
    this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), bom);
  }

  private CsvExport(Appendable out, boolean bom) throws IOException {
    if (bom) {
      out.append('\uFEFF');
    }
    csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(Stream.of(RowColumn.values()).map(RowColumn::key));
  }

  /** Rows with their header, without a byte order mark. */
  public static String text(List<AssignmentRow> rows) {
    StringWriter text = new StringWriter();
    try {
      CsvExport export = new CsvExport(text, false);
      for (AssignmentRow row : rows) {
        export.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes whatever is written to it", e);
    }
    return text.toString();
  }

  @Override
  public void add(LetterRecord letter) throws IOException {
    for (AssignmentRow row : AssignmentRows.of(letter)) {
      add(row);
    }
  }

  private void add(AssignmentRow row) throws IOException {
    for (RowColumn column : RowColumn.values()) {
      csv.print(cell(column.value(row)));
    }
    csv.println();
  }

  private static @Nullable Object cell(@Nullable Object value) {
    if (!(value instanceof String text) || text.isEmpty()) {
      return value;
    }
    String safe = SafeText.of(text);
    return FORMULA.indexOf(safe.charAt(0)) >= 0 ? "'" + safe : safe;
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
