package dyak.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dyak.record.Status;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir private Path folder;
  private Path out;
  private List<Path> files;

  @BeforeEach
  void layOutLetters() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("in"));
    Files.createFile(inbox.resolve("reads"));
    files = new ArrayList<>(Runs.letters(inbox, 12));
    out = folder.resolve("records.jsonl");
  }

  private BatchSummary run() throws IOException {
    return run(Runs.options());
  }

  private BatchSummary run(BatchOptions options) throws IOException {
    return Runs.inProcess(options).convert(files, out, Runs.NOBODY);
  }

  /** How many files were read since the last call. */
  private int reads() throws IOException {
    Path reads = files.get(0).resolveSibling("reads");
    int count = Files.readAllLines(reads).size();
    Files.writeString(reads, "");
    return count;
  }

  /** The output as a run without a ledger has it. */
  private String undisturbed() throws IOException {
    StringBuilder lines = new StringBuilder();
    Runs.inProcess(Runs.options())
        .convert(files, file -> file.letters().forEach(it -> lines.append(it.json()).append('\n')));
    reads();
    return lines.toString();
  }

  @Test
  void aSecondRunReadsOnlyWhatIsNewOrChanged() throws IOException {
    assertThat(run().unchanged()).isZero();
    assertThat(reads()).isEqualTo(12);
    assertThat(run().unchanged()).isEqualTo(12);
    assertThat(reads()).isZero();
    Files.writeString(files.get(3), "letter changed");
    files.add(5, Files.writeString(files.get(0).resolveSibling("new.txt"), "new"));
    files.remove(9);
    BatchSummary summary = run();
    assertThat(reads()).isEqualTo(2);
    assertThat(summary.unchanged()).isEqualTo(10);
    assertThat(summary.files()).isEqualTo(12);
    assertThat(out).hasContent(undisturbed());
  }

  @Test
  void theOutputIsWrittenAgainFromTheLedger() throws IOException {
    run();
    reads();
    Files.delete(out);
    run();
    assertThat(reads()).isZero();
    assertThat(out).hasContent(undisturbed());
  }

  @Test
  void equalContentIsReadOnceAndRecordedForEachPath() throws IOException {
    Path inbox = files.get(0).getParent();
    for (int i = 0; i < 6; i++) {
      files.add(i * 2, Files.writeString(inbox.resolve("copy" + i + ".txt"), "letter 11"));
    }
    files.add(Files.writeString(inbox.resolve("copy.doc"), "letter 11"));
    BatchSummary summary = run();
    assertThat(reads()).isEqualTo(13); // the ending may decide on the type
    assertThat(summary.duplicates()).isEqualTo(6);
    assertThat(out).hasContent(undisturbed());
  }

  @Test
  void forceReadsAllAndRetryWhatFailed() throws IOException {
    run();
    reads();
    run(Runs.options().withRetry(Set.of(Status.PARTIAL)));
    assertThat(reads()).isZero();
    run(Runs.options().withRetry(Set.of(Status.FAILED)));
    assertThat(reads()).isEqualTo(12);
    run(Runs.options().withForce(true));
    assertThat(reads()).isEqualTo(12);
    assertThat(run().unchanged()).isEqualTo(12);
  }

  @Test
  void anotherEngineReadsAllAnew() throws IOException {
    BatchOptions options = Runs.options();
    Path path = folder.resolve("ledger");
    Content content = new Content("0".repeat(64), 1, "txt");
    try (Ledger ledger = Ledger.open(path, LedgerTables::connect, "one", options)) {
      ledger.account(0, "a.txt", ledger.add(content, "a.txt", List.of()));
      ledger.copyTo(line -> {});
    }
    try (Ledger ledger = Ledger.open(path, LedgerTables::connect, "one", options)) {
      assertThat(ledger.find(content, "a.txt")).isPresent();
    }
    try (Ledger ledger = Ledger.open(path, LedgerTables::connect, "two", options)) {
      assertThat(ledger.find(content, "a.txt")).isEmpty();
    }
  }

  @Test
  void aRunThatIsStoppedCostsNoRecordsOfTheOneBefore() throws IOException {
    run();
    reads();
    for (BatchOptions options :
        List.of(Runs.options().withForce(true), Runs.options().withMinConfidence(0.9))) {
      Batch batch = Runs.inProcess(options.withThreads(1));
      assertThatThrownBy(
              () ->
                  batch.convert(
                      files,
                      out,
                      file -> {
                        throw new IOException("stopped");
                      }))
          .hasMessage("stopped");
      reads();
      assertThat(run().unchanged()).isEqualTo(12);
      assertThat(reads()).isZero();
    }
  }

  @Test
  void aLedgerOfAnOlderVersionIsBegunAnew() throws IOException, SQLException {
    try (Connection old = LedgerTables.connect(Batch.ledgerOf(out));
        Statement statement = old.createStatement()) {
      statement.execute("CREATE TABLE record (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE)");
      statement.execute("CREATE TABLE file (position INTEGER, record INTEGER REFERENCES record)");
      statement.execute("INSERT INTO record VALUES (1, 'a')");
      statement.execute("INSERT INTO file VALUES (0, 1)");
      statement.execute("PRAGMA user_version = 1");
    }
    run();
    assertThat(reads()).isEqualTo(12);
    assertThat(run().unchanged()).isEqualTo(12);
  }

  @Test
  void anArchiveThatWasMovedIsNotReadAgain() throws IOException {
    run();
    reads();
    Path moved = folder.resolve("moved");
    Files.move(files.get(0).getParent(), moved);
    files.replaceAll(file -> moved.resolve(file.getFileName()));
    assertThat(run().unchanged()).isEqualTo(12);
    assertThat(reads()).isZero();
    assertThat(out).hasContent(undisturbed());
  }

  @Test
  void aSecondRunAtTheSameTimeSaysSoAndStops() throws IOException {
    List<Throwable> told = new ArrayList<>();
    Runs.inProcess(Runs.options()).convert(files, out, file -> told.add(catchThrowable(this::run)));
    assertThat(told)
        .hasSize(12)
        .allSatisfy(
            it ->
                assertThat(it)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run is using it"));
    assertThat(reads()).isEqualTo(12);
    assertThat(out).hasContent(undisturbed());
  }

  @Test
  void whatIsNoLedgerIsLeftAlone() throws IOException {
    Files.writeString(Batch.ledgerOf(out), "a diary of mine\n".repeat(1000));
    assertThatThrownBy(this::run).hasMessageContaining("damaged");
    assertThat(Batch.ledgerOf(out)).hasContent("a diary of mine\n".repeat(1000));
    assertThat(out).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidAtOnce() throws IOException {
    out = Path.of("/proc/records.jsonl");
    assertThatThrownBy(this::run).hasMessageContaining("/proc/records.jsonl.ledger");
    assertThat(reads()).isZero();
  }

  @Test
  void filesThatGoOrAreTooLargeGetARecordAndAreTriedAgain() throws IOException {
    Path large = files.get(0).resolveSibling("large.pdf");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }
    files.add(11, large);
    Path gone = files.get(12);
    BatchOptions real = Runs.options().withThreads(1).withIsolation(Isolation.NONE);
    BatchSummary summary = new Batch(real).convert(files, out, file -> Files.deleteIfExists(gone));
    assertThat(summary.files()).isEqualTo(13);
    assertThat(summary.faults())
        .extracting(BatchSummary.Fault::path)
        .contains(large.toString(), gone.toString());
    assertThat(summary.problems()).containsKeys("limit-exceeded", "unreadable");
    assertThat(Files.readAllLines(out)).hasSize(13);
    Files.writeString(gone, "back");
    assertThat(new Batch(real).convert(files, out, Runs.NOBODY).problems())
        .containsKey("limit-exceeded")
        .doesNotContainKey("unreadable");
  }
}
