package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressLinesTest {
  @Test
  void aLineTellsRateFailuresAndTimeLeft() {
    assertThat(ProgressLines.line("convert", 1_200, 100_000, 3, 24))
        .isEqualTo("convert: 1200 of 100000 files, 3 failed, 50.0 files/s, 33 min left");
    assertThat(ProgressLines.line("convert", 0, 10, 0, 10))
        .isEqualTo("convert: 0 of 10 files, 0 failed, 0.0 files/s, ? left");
  }
}
