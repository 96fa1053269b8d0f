package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows and promises is so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String LETTER = "samples/togirro-2022-1167.txt";

  private static String text() throws IOException {
    return Files.readString(README);
  }

  private static Stream<String> groups(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(text())
        .results()
        .map(found -> found.group(1))
        .toList()
        .stream();
  }

  @Test
  void itIsShort() throws IOException {
    assertThat(text().lines()).hasSizeLessThanOrEqualTo(120);
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    assertThat(groups("\\]\\(([^)]+)\\)")).isNotEmpty().allMatch(to -> Files.exists(Path.of(to)));
  }

  @Test
  void everyCommandItNamesExists() throws IOException {
    List<String> commands = groups("\\./dyak (\\w+)").distinct().toList();
    assertThat(commands)
        .contains(
            "convert",
            "watch",
            "load",
            "due",
            "find",
            "export",
            "evaluate",
            "deadline",
            "schema",
            "doctor");
    assertThat(commands).allMatch(command -> Run.of(command, "--help").code() == 0);
  }

  @Test
  void everyFieldOfARecordIsInItsTable() throws IOException {
    JsonNode schema =
        new JsonMapper().readTree(Path.of("schemas/letter-record.schema.json").toFile());
    assertThat(schema.path("properties").properties())
        .extracting(property -> property.getKey())
        .filteredOn(field -> !field.equals("schemaVersion"))
        .allMatch(text()::contains);
  }

  /** The compiler and the tests see the examples in Java there. */
  @Test
  void itsExamplesAreRunByATest() throws IOException {
    String run = Files.readString(Path.of("src/test/java/dyak/batch/UsageExampleTest.java"));
    List<String> shown =
        groups("(?s)```java\n(.*?)```").flatMap(String::lines).filter(l -> !l.isBlank()).toList();
    assertThat(shown).isNotEmpty().allMatch(run::contains);
  }

  @Test
  void theRecordItShowsIsThatOfTheLetter() throws IOException {
    JsonMapper json = new JsonMapper();
    JsonNode shown = json.readTree(groups("(?s)```json\n(.*?)```").findFirst().orElseThrow());
    JsonNode record = json.readTree(Run.of("convert", LETTER).out());
    assertThat(isPart(shown, record)).isTrue();
  }

  @Test
  void theLetterItShowsIsThatOfTheFile() throws IOException {
    String letter = Files.readString(Path.of(LETTER));
    String shown = groups("(?s)```text\n(.*?)```").findFirst().orElseThrow();
    assertThat(shown.split("…\n", -1))
        .allMatch(part -> letter.contains(part.strip().replace('\n', ' ')));
  }

  /** Whether every key shown has the value shown; a list may leave out entries. */
  private static boolean isPart(JsonNode shown, JsonNode whole) {
    if (shown.isObject()) {
      return shown.properties().stream()
          .allMatch(
              key -> whole.has(key.getKey()) && isPart(key.getValue(), whole.path(key.getKey())));
    }
    if (shown.isArray()) {
      return shown
          .valueStream()
          .allMatch(entry -> whole.valueStream().anyMatch(other -> isPart(entry, other)));
    }
    return shown.equals(whole);
  }
}
