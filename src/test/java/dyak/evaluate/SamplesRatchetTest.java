package dyak.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.LetterExtractor;
import dyak.record.LetterRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples score as recorded in {@code baseline.tsv}: what became worse fails, and so does what
 * became better without being recorded. {@code mvn test -Dtest=SamplesRatchetTest
 * -Ddyak.baseline=write} records the scores of today.
 */
class SamplesRatchetTest {
  private static final Path BASELINE = Path.of("src/test/resources/dyak/evaluate/baseline.tsv");

  @Test
  void samplesScoreAsRecorded() throws IOException {
    GoldFolder samples = GoldFolder.read(Path.of("samples"));
    LetterExtractor extractor = new LetterExtractor();
    List<LetterRecord> letters = new ArrayList<>();
    samples.letters().forEach(file -> letters.addAll(extractor.extract(file)));
    Baseline now = Baseline.of(samples.score(letters));
    if (System.getProperty("dyak.baseline", "").equals("write")) {
      now.write(BASELINE);
    }
    assertThat(Baseline.read(BASELINE).differences(now))
        .as(
            "Changes of scores. './dyak evaluate samples --worst 30' shows the mistakes. If nothing"
                + " is worse, record them: mvn test -Dtest=SamplesRatchetTest"
                + " -Ddyak.baseline=write")
        .isEmpty();
  }

  @Test
  void everyChangeIsTold() {
    Baseline before =
        new Baseline(
            Map.of(
                "pdf\tdate", new Tally(4, 0, 1),
                "pdf\tkind", new Tally(5, 0, 0),
                "pdf\tnumber", new Tally(4, 0, 1),
                "pdf\ttitle", new Tally(3, 1, 1)));
    Baseline after =
        new Baseline(
            Map.of(
                "pdf\tdate", new Tally(5, 0, 0),
                "pdf\tnumber", new Tally(4, 1, 1),
                "pdf\tplace", new Tally(0, 0, 0),
                "pdf\ttitle", new Tally(3, 2, 0)));
    assertThat(before.differences(before)).isEmpty();
    assertThat(before.differences(after))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("better: pdf date"),
            line -> assertThat(line).isEqualTo("gone: pdf kind"),
            line -> assertThat(line).startsWith("worse: pdf number"),
            line -> assertThat(line).isEqualTo("new: pdf place"),
            line -> assertThat(line).startsWith("other: pdf title"));
  }

  @Test
  void whatIsWrittenIsReadBack(@TempDir Path folder) throws IOException {
    Baseline baseline = new Baseline(Map.of("txt\tlist count", new Tally(1, 2, 3)));
    baseline.write(folder.resolve("b.tsv"));
    assertThat(Baseline.read(folder.resolve("b.tsv"))).isEqualTo(baseline);
  }
}
