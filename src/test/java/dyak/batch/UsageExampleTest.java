package dyak.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dyak.LetterExtractor;
import dyak.record.Kind;
import dyak.record.LetterRecord;
import dyak.record.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README, word for word. */
class UsageExampleTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOutLetters() throws IOException {
    Path archive = Files.createDirectory(folder.resolve("archive"));
    Files.writeString(archive.resolve("a.txt"), "№ 12 от 05.03.2020\n\nПросим прибыть.\n");
    Files.writeString(archive.resolve("b.txt"), "");
  }

  @Test
  void oneLetter() {
    Path file = folder.resolve("archive/a.txt");

    LetterExtractor extractor = new LetterExtractor(); // thread-safe; keep one
    List<LetterRecord> letters = extractor.extract(file);
    String number = letters.get(0).number();

    assertThat(number).isEqualTo("12");
  }

  @Test
  void anArchive() throws IOException {
    Path records = folder.resolve("records.jsonl");
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder.resolve("archive"))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }

    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    Batch batch = new Batch(BatchOptions.standard().withTimeLimit(Duration.ofSeconds(30)));
    BatchSummary summary =
        batch.convert(
            files,
            records,
            file -> {
              for (Outcome letter : file.letters()) {
                counts.merge(letter.kind(), 1, Integer::sum); // or letter.letter(), the record
              }
            });
    List<BatchSummary.Fault> faults = summary.faults(); // path, status and problem codes

    assertThat(summary.files()).isEqualTo(2);
    assertThat(faults)
        .containsExactly(
            new BatchSummary.Fault(files.get(1).toString(), Status.FAILED, List.of("empty")));
    assertThat(counts).isEqualTo(summary.kinds());
    assertThat(Files.readAllLines(records)).hasSize(2);
  }
}
