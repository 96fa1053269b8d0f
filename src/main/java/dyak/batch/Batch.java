package dyak.batch;

import dyak.LetterExtractor;
import dyak.ReadingLimits;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Converts many files: on all processors, in order, each accounted for whatever happens to it.
 *
 * <pre>{@code
 * Batch batch = new Batch(BatchOptions.standard());
 * BatchSummary summary = batch.convert(files, Path.of("records.jsonl"), file -> {});
 * System.out.println(summary.line());
 * }</pre>
 *
 * <p>Thread-safe and without state: every call starts its own workers and ends them.
 */
public final class Batch {
  private final BatchOptions options;
  private final IntFunction<Lane> lane;
  private final Ledger.Opener ledgers;
  private final Output.Opener outputs;

  public Batch(BatchOptions options) {
    this(options, lanes(options, Worker.class), LedgerTables::connect, Output::atomic);
  }

  Batch(
      BatchOptions options, IntFunction<Lane> lane, Ledger.Opener ledgers, Output.Opener outputs) {
    this.options = options;
    this.lane = lane;
    this.ledgers = ledgers;
    this.outputs = outputs;
  }

  /** Gives the lanes of a run over so many files. */
  static IntFunction<Lane> lanes(BatchOptions options, Class<?> worker) {
    if (options.isolation() == Isolation.PROCESS) {
      return files -> new WorkerLane(command(options, worker, files), options.timeLimit());
    }
    Extraction extraction =
        Extraction.atLeast(options.minConfidence(), new LetterExtractor(options.limits())::extract);
    return files -> new InProcessLane(extraction, options.timeLimit());
  }

  private static WorkerCommand command(BatchOptions options, Class<?> worker, int files) {
    return new WorkerCommand(
        worker.getName(),
        options.workerMegabytes(),
        Worker.arguments(options),
        files / options.threads());
  }

  /** The ledger of an output: {@code records.jsonl.ledger}. */
  public static Path ledgerOf(Path out) {
    return out.resolveSibling(out.getFileName() + ".ledger");
  }

  /**
   * Converts files and hands on their records, in the order of the files.
   *
   * @throws IOException from the receiver, or when no file can be read any more
   */
  public BatchSummary convert(List<Path> files, Receiver receiver) throws IOException {
    Tally tally = new Tally();
    try (Lanes lanes = new Lanes(options.threads(), () -> lane.apply(files.size()))) {
      new OrderedRun(lanes)
          .run(
              files,
              (position, file) -> new Converted(file, lanes.convert(file), Converted.Origin.READ),
              counted(tally, receiver));
    }
    return tally.summary();
  }

  /**
   * Converts files into JSON Lines, with a ledger beside them: what the ledger holds of an earlier
   * run, finished or not, is not read again. The output gets its name when it is whole.
   *
   * @throws IOException when the output or the ledger cannot be written, or another run holds it;
   *     what was done by then is kept, and a later run goes on from there
   */
  public BatchSummary convert(List<Path> files, Path out, Receiver receiver) throws IOException {
    Tally tally = new Tally();
    try (Ledger ledger = Ledger.open(ledgerOf(out), ledgers, engine(), options);
        Lanes lanes = new Lanes(options.threads(), () -> lane.apply(files.size()))) {
      new OrderedRun(lanes).run(files, new ResumableRun(ledger, lanes), counted(tally, receiver));
      write(ledger, out);
      ledger.finish();
    }
    return tally.summary();
  }

  /** What made the records: this build, and the options that change what stands in them. */
  private String engine() throws IOException {
    double least = options.minConfidence();
    ReadingLimits limits = options.limits();
    return EngineVersion.current()
        + (least == 0 ? "" : " min-confidence " + least)
        + (limits.equals(ReadingLimits.standard()) ? "" : " limits " + limits.text());
  }

  private void write(Ledger ledger, Path out) throws IOException {
    try (Output output = outputs.open(out)) {
      Writer writer =
          new BufferedWriter(new OutputStreamWriter(output.stream(), StandardCharsets.UTF_8));
      ledger.copyTo(line -> writer.append(line).append('\n'));
      writer.flush();
      output.commit();
    }
  }

  private static Receiver counted(Tally tally, Receiver receiver) {
    return file -> {
      tally.add(file);
      receiver.accept(file);
    };
  }
}
