package dyak.batch;

import dyak.record.LetterRecord;
import dyak.record.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Batches that read with a {@link FaultyReader}. */
final class Runs {
  static final Receiver NOBODY = file -> {};

  private Runs() {}

  static BatchOptions options() {
    return BatchOptions.standard()
        .withThreads(2)
        .withTimeLimit(Duration.ofSeconds(6))
        .withWorkerMegabytes(64);
  }

  /** Reads in worker processes. */
  static Batch isolated(BatchOptions options) {
    return new Batch(
        options, Batch.lanes(options, FaultyWorker.class), LedgerTables::connect, Output::atomic);
  }

  static Batch inProcess(BatchOptions options) {
    return inProcess(options, LedgerTables::connect, Output::atomic);
  }

  static Batch inProcess(BatchOptions options, Ledger.Opener ledgers, Output.Opener outputs) {
    return new Batch(
        options,
        files -> new InProcessLane(new FaultyReader(), options.timeLimit()),
        ledgers,
        outputs);
  }

  /** Letters 000.txt, 001.txt …, each with words of its own. */
  static List<Path> letters(Path folder, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = String.format("%03d.txt", i);
      files.add(Files.writeString(folder.resolve(name), "letter " + i));
    }
    return files;
  }

  static String problem(Outcome outcome) throws IOException {
    LetterRecord letter = outcome.letter();
    return letter.problems().stream().map(Problem::code).findFirst().orElse("none");
  }
}
