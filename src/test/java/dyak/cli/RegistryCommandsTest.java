package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the sample letters to a registry and to other programs. */
class RegistryCommandsTest {
  /** The letter whose exports lie beside it. */
  private static final String SAMPLE = "samples/togirro-2022-1167";

  @TempDir private Path folder;

  private String registry() {
    return "sqlite:" + folder.resolve("registry.db");
  }

  private Path records(String... letters) {
    Path records = folder.resolve("records.jsonl");
    List<String> arguments = new ArrayList<>(List.of("convert", "--quiet"));
    arguments.addAll(List.of(letters));
    arguments.addAll(List.of("--out", records.toString()));
    assertThat(Run.of(arguments.toArray(String[]::new)).code()).isZero();
    return records;
  }

  private void loadSamples() {
    String records =
        records(
                SAMPLE + ".txt",
                "samples/leningrad-2016-09-29.txt",
                "samples/tambov-2019-1.0874-4372.txt",
                "samples/tomsk-2020-54-2627.txt",
                "samples/tomsk-2020-54-2627.docx",
                "samples/tyumen-2020-5340.txt")
            .toString();
    assertThat(Run.of("load", records, "--jdbc", registry()).err())
        .startsWith("6 records: 5 letters added, 0 replaced, 1 further sources, 0 unchanged");
    assertThat(Run.of("load", records, "--jdbc", registry()).err())
        .startsWith("6 records: 0 letters added, 0 replaced, 0 further sources, 6 unchanged");
  }

  @Test
  void whatIsDueInOctober2020() {
    loadSamples();
    Run due = Run.of("due", "--jdbc", registry(), "--on", "2020-10-01", "--within", "30d");
    assertThat(due.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .satisfiesExactly(
            head -> assertThat(head).startsWith("Срок | Письмо | Исполнители | Поручение"),
            first ->
                assertThat(first)
                    .startsWith(
                        "2020-10-01 | № 5340 от 2020-07-06 | ДОН; МОУО; ОО; ТОГИРРО | 1. ДОВЕСТИ"),
            second ->
                assertThat(second)
                    .startsWith(
                        "2020-10-10 | № 54-2627 от 2020-06-08 | муниципальным методическим службам"),
            total -> assertThat(total).isEqualTo("Всего: 2"));
  }

  @Test
  void tasksAreFilteredByAssignee() {
    loadSamples();
    Run due =
        Run.of(
            "due",
            "--jdbc",
            registry(),
            "--on",
            "2020-10-01",
            "--within",
            "1m",
            "--assignee",
            "МЕТОДИЧЕСК",
            "--format",
            "csv");
    assertThat(due.out().lines()).hasSize(2);
    assertThat(due.out()).contains("2020-10-10").doesNotContain("5340");
  }

  @Test
  void rowsAreAsTheirSchemaSays() throws IOException {
    loadSamples();
    Run due =
        Run.of(
            "due",
            "--jdbc",
            registry(),
            "--on",
            "2016-01-01",
            "--within",
            "999m",
            "--format",
            "json");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("schemas/assignment-row.schema.json")));
    assertThat(due.out().lines().filter(line -> line.startsWith("{") || line.startsWith("[{")))
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(schema.validate(line.replaceAll("^\\[|[,\\]]+$", ""), InputFormat.JSON))
                    .isEmpty());
  }

  @Test
  void wordsAreFoundInAnyForm() {
    loadSamples();
    Run found = Run.of("find", "--jdbc", registry(), "собеседования", "руководителя");
    assertThat(found.code()).isZero();
    assertThat(found.out()).contains("№ 54-2627 от 2020-06-08", "собеседование с руководителями");
    assertThat(Run.of("find", "--jdbc", registry(), "бегемот").code()).isEqualTo(1);
  }

  @Test
  void aRegistryThatIsNotThereIsSaidToBeMissing() {
    Run due = Run.of("due", "--jdbc", registry());
    assertThat(due.code()).isEqualTo(2);
    assertThat(due.err()).contains("no registry").contains("dyak load");
  }

  @ParameterizedTest
  @CsvSource({"csv, csv", "ics, ics", "medo, medo.xml", "sev, sev.xml"})
  void theExportsBesideTheSampleAreWhatTheCommandWrites(String format, String ending) {
    Path records = records(SAMPLE + ".txt");
    Path example = Path.of(SAMPLE + ".export." + ending);
    Run export = Run.of("export", records.toString(), "--format", format);
    assertThat(export.code()).isZero();
    assertThat(example).content(StandardCharsets.UTF_8).isEqualTo(export.out());
  }

  @Test
  void theWorkbookBesideTheSampleHasTheCellsThatTheCommandWrites() throws IOException {
    Path written = folder.resolve("export.xlsx");
    Run.of(
        "export",
        records(SAMPLE + ".txt").toString(),
        "--format",
        "xlsx",
        "--out",
        written.toString());
    List<String> cells = cells(Files.readAllBytes(written));
    assertThat(cells)
        .isNotEmpty()
        .isEqualTo(cells(Files.readAllBytes(Path.of(SAMPLE + ".export.xlsx"))));
  }

  private static List<String> cells(byte[] bytes) throws IOException {
    List<String> cells = new ArrayList<>();
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      workbook.forEach(
          sheet -> {
            cells.add(sheet.getSheetName());
            for (Row row : sheet) {
              row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
            }
          });
    }
    return cells;
  }
}
