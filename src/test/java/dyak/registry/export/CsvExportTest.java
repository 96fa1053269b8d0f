package dyak.registry.export;

import static dyak.registry.LetterDraft.by;
import static org.assertj.core.api.Assertions.assertThat;

import dyak.registry.AssignmentRow;
import dyak.registry.AssignmentRows;
import dyak.registry.LetterDraft;
import dyak.registry.RowColumn;
import dyak.write.MadeUpLetters;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {
  @Test
  void rowsAreReadBackAsTheyWere() throws IOException {
    String text = Exported.text(ExportFormat.CSV, MadeUpLetters.full());
    List<CSVRecord> lines = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    List<AssignmentRow> rows = AssignmentRows.of(MadeUpLetters.full());
    assertThat(lines).hasSize(1 + rows.size());
    assertThat(lines.get(0).toList())
        .isEqualTo(Stream.of(RowColumn.values()).map(RowColumn::key).toList());
    for (int i = 0; i < rows.size(); i++) {
      AssignmentRow row = rows.get(i);
      assertThat(lines.get(i + 1).toList())
          .isEqualTo(
              Stream.of(RowColumn.values())
                  .map(column -> column.value(row))
                  .map(value -> value == null ? "" : value.toString())
                  .toList());
    }
  }

  @Test
  void linesEndAsTheStandardSaysAndQuotesAreDoubled() throws IOException {
    String text =
        Exported.text(
            ExportFormat.CSV,
            LetterDraft.at("a.txt").task("a \"b\", c\nd", by("2020-03-01")).letter());
    assertThat(text).contains(",\"a \"\"b\"\", c\nd\",").endsWith("\r\n").contains("quote\r\n");
  }

  @Test
  void theByteOrderMarkIsWrittenOnDemand() throws IOException {
    byte[] marked =
        Exported.bytes(ExportFormat.CSV, new ExportFormat.Options(true, false), List.of());
    assertThat(new String(marked, StandardCharsets.UTF_8)).startsWith("\uFEFFletterKey,");
    assertThat(Exported.text(ExportFormat.CSV)).startsWith("letterKey,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1+1", "@sum(1)", "\t=1", "＝1"})
  void noCellIsAFormula(String value) throws IOException {
    String text =
        Exported.text(
            ExportFormat.CSV, LetterDraft.at("a.txt").title(value).task(value, null).letter());
    List<CSVRecord> lines = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    assertThat(lines.get(1).get(Exported.column(RowColumn.TEXT))).isEqualTo("'" + value);
    assertThat(lines.get(1).get(Exported.column(RowColumn.TITLE))).isEqualTo("'" + value);
  }
}
