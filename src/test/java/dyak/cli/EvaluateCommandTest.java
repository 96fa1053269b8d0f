package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String GOLD = "src/test/resources/dyak/evaluate/gold";
  private static final String GOOD = "src/test/resources/dyak/evaluate/good.jsonl";
  private static final String BAD = "src/test/resources/dyak/evaluate/badly-wrong.jsonl";

  @TempDir private Path folder;

  @Test
  void aScoreBelowTheMinimumExitsWithOne() {
    assertThat(Run.of("evaluate", GOLD, GOOD, "--min-f1", "1").code()).isZero();
    assertThat(Run.of("evaluate", GOLD, BAD).code()).isZero();
    assertThat(Run.of("evaluate", GOLD, BAD, "--min-f1", "0.9").code()).isEqualTo(1);
  }

  @Test
  void mistakesAreListedOnRequest() {
    assertThat(Run.of("evaluate", GOLD, BAD, "--worst", "3").out().lines())
        .filteredOn(line -> line.contains(" missed: ") || line.contains(" wrong: "))
        .hasSize(3);
    assertThat(Run.of("evaluate", GOLD, BAD).out()).doesNotContain("missed:");
  }

  @Test
  void documentsAreListedOnRequest() {
    assertThat(Run.of("evaluate", GOLD, GOOD, "--documents").out().lines())
        .anyMatch(line -> line.startsWith("birch.2-3."));
  }

  @Test
  void jsonHoldsTheSameFigures() throws IOException {
    String out = Run.of("evaluate", GOLD, GOOD, "--format", "json", "--worst", "2").out();
    JsonNode json = new JsonMapper().readTree(out);
    assertThat(json.at("/documents").asInt()).isEqualTo(3);
    assertThat(json.at("/micro/f1").asDouble()).isEqualTo(1);
    assertThat(json.at("/fields/number/right").asInt()).isEqualTo(3);
    assertThat(json.at("/mistakes")).isEmpty();
  }

  @Test
  void withoutRecordsTheLettersBesideTheGoldAreRead() throws IOException {
    Files.writeString(folder.resolve("a.gold.json"), "{\"kind\": \"minutes\", \"number\": \"1\"}");
    Files.writeString(folder.resolve("b.gold.json"), "{\"number\": \"1\"}");
    Files.writeString(folder.resolve("a.txt"), "Просим прибыть.\n");
    Files.writeString(folder.resolve("a.md"), "Просим прибыть.\n");
    Files.writeString(folder.resolve("c.txt"), "Просим прибыть.\n");
    Run run = Run.of("evaluate", folder.toString(), "--documents", "--min-f1", "0.5");
    assertThat(run.out()).containsPattern("(?m)^a\\.md .*\na\\.txt .*\nb ");
    assertThat(run.out()).contains("no record for b\n").contains("\ndocuments 3 ");
    assertThat(run.code()).isEqualTo(1);
  }
}
