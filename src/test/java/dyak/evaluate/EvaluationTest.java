package dyak.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The stored tables come from another implementation of the same rules; both must print the same
 * figures.
 */
class EvaluationTest {
  private static final Path RESOURCES = Path.of("src/test/resources/dyak/evaluate");

  private static Evaluation evaluate(String records) throws IOException {
    return GoldFolder.read(RESOURCES.resolve("gold")).score(RESOURCES.resolve(records));
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "slightly-wrong", "badly-wrong", "empty"})
  void figuresAgreeWithTheReference(String records) throws IOException {
    List<String> expected = Files.readAllLines(RESOURCES.resolve(records + ".expected.txt"));
    Evaluation evaluation = evaluate(records + ".jsonl");
    int headAndClosing = 2;
    assertThat(evaluation.fields()).hasSize(expected.size() - headAndClosing);
    assertThat(ScoreReport.text(evaluation, false, 0).lines()).containsSubsequence(expected);
  }

  @Test
  void goldWithoutARecordIsNamed() throws IOException {
    assertThat(evaluate("empty.jsonl").missing()).containsExactly("alder-01", "birch.2-3", "cedar");
    assertThat(ScoreReport.text(evaluate("empty.jsonl"), false, 0))
        .contains("no record for alder-01, birch.2-3, cedar");
  }

  @Test
  void theWorstMistakesAreThoseOfTheFieldWithMostOfThem() throws IOException {
    Evaluation evaluation = evaluate("empty.jsonl");
    assertThat(evaluation.worst(3)).extracting(Mistake::field).containsOnly("act");
    assertThat(evaluation.worst(1)).containsExactly(new Mistake("alder-01", "act", true, "task"));
    assertThat(evaluation.worst(10_000)).hasSizeGreaterThan(60);
  }

  @Test
  void theFirstRecordOfAFileCountsInEitherFormat(@TempDir Path folder) throws IOException {
    Path records = folder.resolve("records.json");
    Files.writeString(
        records,
        """
        [{"source": {"path": "x/cedar.txt"}, "number": "7", "kind": "minutes"},
         {"source": {"path": "cedar.pdf"}, "number": "8"}]
        """);
    Evaluation evaluation = GoldFolder.read(RESOURCES.resolve("gold")).score(records);
    assertThat(evaluation.documents())
        .filteredOn(document -> document.document().startsWith("cedar"))
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.format()).isEqualTo("txt");
              assertThat(document.fields().get("number")).isEqualTo(new Tally(1, 0, 0));
              assertThat(document.fields().get("issuer.name")).isEqualTo(new Tally(0, 0, 1));
              assertThat(document.fields()).doesNotContainKey("salutation");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "«Об  итогах» – 2020.;,об итогах-2020",
    "ЁЛКА : 5 / 6,елка:5/6",
    "' a.  b ',a.b",
  })
  void textComparesWithoutCaseQuotesDashesAndSpacing(String printed, String form) {
    assertThat(ComparisonForm.of(printed)).isEqualTo(form);
  }

  @Test
  void nothingIsLeftOfPunctuation() {
    assertThat(ComparisonForm.of(" «» .,")).isNull();
  }
}
