package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlineCommandTest {
  private static final String BY =
      """
      {"text":"до 1 сентября","kind":"by","start":null,"due":"2020-09-01","assumed":["year"],\
      "recurrence":null,"relativeTo":null}
      """;

  @Test
  void aPhraseIsReadFromTheLettersDate() {
    Run run = Run.of("deadline", "--date", "2020-07-06", "до 1 сентября");
    assertThat(run.out()).isEqualTo(BY);
    assertThat(run.code()).isZero();
  }

  @Test
  void whatIsNoDeadlineIsNull() {
    assertThat(Run.of("deadline", "--date", "2020-07-06", "по состоянию на 1 сентября"))
        .isEqualTo(new Run(0, "null\n", ""));
  }

  @Test
  void everyLineOfInputGivesALine() {
    Run run =
        Run.withInput(
            "2020-07-06\tдо 1 сентября\n2020-07-06\tкот\n\n2020-13-06\tдо 1 мая\nдо 1 мая\n",
            "deadline",
            "-");
    assertThat(run.out()).isEqualTo(BY + "null\nnull\nnull\nnull\n");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("line 3: "),
            line -> assertThat(line).startsWith("line 4: ").contains("2020-13-06"),
            line -> assertThat(line).startsWith("line 5: "));
    assertThat(run.code()).isEqualTo(1);
  }
}
