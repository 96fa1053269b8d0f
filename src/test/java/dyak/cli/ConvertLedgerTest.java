package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertLedgerTest {
  @TempDir private Path folder;
  private Path out;

  @BeforeEach
  void layOutLetters() throws IOException {
    Path letters = Files.createDirectory(folder.resolve("letters"));
    Files.writeString(letters.resolve("a.txt"), "Просим прибыть.\n");
    Files.writeString(letters.resolve("b.txt"), "Просим прибыть.\n");
    Files.writeString(letters.resolve("c.txt"), "Просим убыть.\n");
    Files.writeString(letters.resolve("d.txt"), "");
    out = folder.resolve("records.jsonl");
  }

  private Run convert(String... more) {
    String[] line = new String[more.length + 4];
    System.arraycopy(more, 0, line, 4, more.length);
    System.arraycopy(
        new String[] {"convert", folder.resolve("letters").toString(), "--out", out.toString()},
        0,
        line,
        0,
        4);
    return Run.of(line);
  }

  @Test
  void aLaterRunSaysWhatItDidNotRead() throws IOException {
    assertThat(convert().err()).contains("4 files, 4 records: 3 extracted").contains("1 duplicate");
    String first = Files.readString(out);
    assertThat(Run.records(first)).hasSize(4);
    assertThat(first).isEqualTo(Run.of("convert", folder.resolve("letters").toString()).out());
    Run second = convert();
    assertThat(second.err()).contains("; 4 unchanged; ");
    assertThat(second.code()).isEqualTo(1);
    assertThat(out).hasContent(first);
    assertThat(convert("--retry", "failed").err()).contains("; 3 unchanged; ");
    assertThat(convert("--force").err()).doesNotContain("unchanged");
  }

  @Test
  void theSummaryCountsKindsAndProblemsUnlessNobodyWantsToKnow() {
    assertThat(convert().err().lines().skip(1))
        .containsExactly(
            "kinds: letter 3, other 1",
            "problems: empty 1",
            "failed: " + folder.resolve("letters/d.txt") + " [empty]");
    assertThat(convert("--quiet").err()).isEmpty();
  }

  @Test
  void ofManyFaultsTheFirstAreNamed() throws IOException {
    for (int i = 0; i < 12; i++) {
      Files.writeString(folder.resolve("letters/e" + i + ".txt"), "");
    }
    assertThat(convert().err().lines().filter(it -> it.startsWith("failed: "))).hasSize(10);
    assertThat(convert().err()).endsWith("\n3 more: --report FILE names them all\n");
  }

  @Test
  void withoutALedgerNoneIsLeft() throws IOException {
    assertThat(convert("--no-ledger", "--quiet").err()).isEmpty();
    assertThat(Run.records(Files.readString(out))).hasSize(4);
    assertThat(folder.resolve("records.jsonl.ledger")).doesNotExist();
  }

  @Test
  void theReportCountsAndNamesFaults() throws IOException {
    Path report = folder.resolve("report.json");
    convert("--report", report.toString());
    JsonNode json = new JsonMapper().readTree(report.toFile());
    assertThat(json.at("/files").asInt()).isEqualTo(4);
    assertThat(json.at("/duplicates").asInt()).isEqualTo(1);
    assertThat(json.at("/status/extracted").asInt()).isEqualTo(3);
    assertThat(json.at("/status/failed").asInt()).isEqualTo(1);
    assertThat(json.at("/problems/empty").asInt()).isEqualTo(1);
    assertThat(json.at("/ocrPages").asInt()).isZero();
    assertThat(json.at("/faults/0/path").asText()).endsWith("d.txt");
    assertThat(json.at("/faults/0/problems/0").asText()).isEqualTo("empty");
    assertThat(json.at("/faults")).hasSize(1);
  }

  @Test
  void workerProcessesWriteTheSame() throws IOException {
    convert("--isolation", "process");
    String isolated = Files.readString(out);
    convert("--force", "--isolation", "none");
    assertThat(out).hasContent(isolated);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "process"})
  void limitsAreToldToWhoeverReadsAndMakeFilesBeReadAnew(String isolation) throws IOException {
    String[] tight = {"--max-characters", "5", "--max-entries", "1", "--isolation", isolation};
    convert("--isolation", isolation);
    Run run = convert(tight);
    assertThat(run.err()).contains("limit-exceeded 3").doesNotContain("unchanged");
    assertThat(convert(tight).err()).contains("4 unchanged");
  }
}
