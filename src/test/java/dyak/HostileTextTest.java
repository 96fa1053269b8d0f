package dyak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dyak.record.LetterRecord;
import dyak.record.Status;
import dyak.write.RecordJson;
import dyak.write.SchemaCheck;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text made to choke a reader takes time in proportion to its length: eight times the text takes
 * far less than the 64 times of a reader that goes back for every character. Processor time is
 * compared, so that a busy machine does not matter.
 */
class HostileTextTest {
  private static final int LENGTH = 15_000;
  private static final int TIMES = 8;
  private static final double MOST = 3.0 * TIMES;
  private static final long MEASURABLE = 20_000_000;

  /** Only so that a reader which never ends fails the test rather than the build. */
  private static final Duration HANGS = Duration.ofMinutes(2);

  private final LetterExtractor extractor = new LetterExtractor();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№",
        "(",
        "«",
        "[(",
        "1.",
        "1.\n",
        "а",
        "И.",
        " ",
        "-\n",
        "до ",
        "<p>",
        "|\t",
        "05.05.2020 ",
        "8 (",
        "Срок: ",
        "поручить ",
        "На № от ",
        "(далее – ",
        "Уважаемые\n\n",
        "слово и дело и слово и дело и слово и дело и слово и дело и слово\n\n"
      })
  void timeIsInProportionToLength(String unit) {
    assertTimeoutPreemptively(HANGS, () -> assertThat(ratio(unit)).isLessThan(MOST));
  }

  @Test
  void manyMegabytesEndAsOneRecord() {
    byte[] bytes = repeated("№", 4_000_000);
    assertTimeoutPreemptively(
        HANGS, () -> assertThat(extractor.extract("№.txt", bytes)).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "=", "*", "_", "- "})
  void aLongRowOfStrokesIsNoDamage(String stroke) {
    byte[] bytes = ("Письмо\n" + stroke.repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(extractor.extract("strokes.txt", bytes))
        .allMatch(letter -> letter.status() == Status.EXTRACTED);
  }

  private double ratio(String unit) {
    byte[] small = repeated(unit, LENGTH);
    byte[] large = repeated(unit, LENGTH * TIMES);
    time(small);
    return (double) time(large) / Math.max(time(small), MEASURABLE);
  }

  private static byte[] repeated(String unit, int characters) {
    return unit.repeat(characters / unit.length()).getBytes(StandardCharsets.UTF_8);
  }

  private long time(byte[] bytes) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<LetterRecord> letters = extractor.extract("hostile.txt", bytes);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(letters).hasSize(1);
    return end - start;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFF", "\uD83D\uDE00", "\u0000а", "\u202Eа", "e\u0301", "\uFEFF"})
  void oddCharactersGiveAValidRecord(String unit) {
    byte[] bytes = repeated(unit + " письмо\n", 2_000);
    SchemaCheck schema = new SchemaCheck();
    for (LetterRecord letter : extractor.extract("odd.txt", bytes)) {
      assertThat(schema.faults(RecordJson.line(letter))).isEmpty();
    }
  }
}
