package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.write.SchemaCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | a command is missing",
        "polish | polish",
        "--colour | --colour",
        "convert | PATH",
        "convert --speed pom.xml | --speed",
        "convert pom.xml --format xml | xml",
        "convert pom.xml --threads 0 | --threads 0",
        "convert pom.xml --threads many | many",
        "convert pom.xml --out no/such/folder/x.jsonl | --out no/such/folder/x.jsonl",
        "convert pom.xml --out src | --out src",
        "convert pom.xml --time-limit 0 | --time-limit 0",
        "convert pom.xml --memory 1 | --memory 1",
        "convert pom.xml --min-confidence 2 | --min-confidence 2",
        "convert pom.xml --max-pages 0 | --max-pages 0",
        "convert pom.xml --max-unpacked many | many",
        "watch src --out target/x --max-depth -1 | --max-depth -1",
        "convert pom.xml --isolation jail | jail",
        "convert pom.xml --force | --force",
        "convert pom.xml --retry failed --out target/x.jsonl --no-ledger | --retry",
        "convert pom.xml --retry lost --out target/x.jsonl | lost",
        "watch src | --out",
        "watch no/such --out target/x | no/such",
        "watch src --out src/x | src/x",
        "watch src --out target/x --every 0 | --every 0",
        "evaluate | GOLD_DIR",
        "evaluate no/such | no/such",
        "evaluate src | src: no *.gold.json",
        "evaluate samples no/such.jsonl | no/such.jsonl",
        "evaluate samples --min-f1 2 | --min-f1 2",
        "evaluate samples --worst -1 | --worst -1",
        "schema pom.xml | pom.xml",
        "doctor pom.xml | pom.xml",
        "load | RECORDS",
        "load no/such.jsonl | no/such.jsonl",
        "load pom.xml --jdbc oracle:x | --jdbc",
        "due --within soon | soon",
        "due --jdbc sqlite:no/such.db | no/such.db",
        "find | TEXT",
        "find x --limit 0 | --limit 0",
        "export pom.xml | --format",
        "export pom.xml --format dbf | dbf",
        "export no/such.jsonl --format csv | no/such.jsonl",
        "deadline до | --date",
        "deadline --date 06.07.2020 до | 06.07.2020",
        "deadline --date 2020-07-06 | PHRASE",
      })
  void wrongUsageIsNamedOnTheErrorStreamOnly(String line, String named) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(named).contains("--help'.");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "convert",
        "watch",
        "evaluate",
        "deadline",
        "load",
        "due",
        "find",
        "export",
        "schema",
        "doctor"
      })
  void everyCommandExplainsItself(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Usage: dyak").contains("--help");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theVersionIsOneLine() {
    assertThat(Run.of("--version").out()).matches("dyak .+\n");
  }

  @Test
  void theSchemaIsPrintedAsPublished() {
    Run run = Run.of("schema");
    assertThat(run.out()).isEqualTo(SchemaCheck.schemaText());
    assertThat(List.of(run.code(), run.err().length())).containsOnly(0);
  }
}
