package dyak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dyak.record.LetterRecord;
import dyak.record.Status;
import dyak.write.RecordJson;
import dyak.write.SchemaCheck;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to choke a reader takes work in proportion to its length and gives valid records. */
class HostileTextTest {
  private static final int LENGTH = 60_000;

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
  void workIsInProportionToLength(String unit) {
    assertTimeoutPreemptively(HANGS, () -> Growth.assertLinear(unit, LENGTH, this::extract));
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

  private static byte[] repeated(String unit, int characters) {
    return unit.repeat(characters / unit.length()).getBytes(StandardCharsets.UTF_8);
  }

  private void extract(String text) {
    assertThat(extractor.extract("hostile.txt", text.getBytes(StandardCharsets.UTF_8))).hasSize(1);
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
