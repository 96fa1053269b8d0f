package dyak.cli;

import dyak.batch.Batch;
import dyak.batch.BatchOptions;
import dyak.batch.BatchSummary;
import dyak.batch.Outcome;
import dyak.record.Status;
import dyak.write.AtomicFile;
import dyak.write.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "convert",
    addMethodSubcommands = false,
    description = {
      "Reads letters and writes a record for each.",
      "",
      "Nothing that goes in is missing from what comes out: a file that cannot be read gives a"
          + " record with status \"failed\" and the reason in \"problems\". Records stand in the order"
          + " of the files; the same files give the same bytes, whatever the number of threads.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dyak convert letter.pdf --format json",
      "  dyak convert samples --out records.jsonl",
      "  dyak convert samples --out records.jsonl --retry failed --report report.json",
      "  find . -name '*.docx' | dyak convert - > records.jsonl",
      "",
      "Exit code: 0 all extracted; 1 some failed or were read only in part; 2 wrong usage."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";
  private static final int FAULTS_NAMED = 10;

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A file; a folder, read with its folders, by name, leaving out hidden files, links to"
              + " folders and gold records (*.gold.json); or - for a list of paths on standard input,"
              + " one a line or each ended by a zero byte. A file that is named twice, in whatever"
              + " spelling, is read once.")
  private List<String> paths;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = STANDARD_OUTPUT,
      description =
          "Where to write; it appears under its name only when complete. Beside JSON Lines stands a"
              + " ledger, FILE.ledger: a later run reads only what is new or changed, and goes on"
              + " where a run was stopped. FILE always holds the files that this run is given, under"
              + " the paths as given, moved or spelled anew though they may be. Default: - (standard"
              + " output, without a ledger).")
  private String out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description =
          "jsonl (default): one record a line. json: indented; an array unless there is one record.")
  private RecordWriter.Format format;

  @Option(names = "--no-ledger", description = "Keep no ledger; read every file.")
  private boolean withoutLedger;

  @Option(names = "--force", description = "Read every file anew, whatever the ledger holds.")
  private boolean force;

  @Option(
      names = "--retry",
      paramLabel = "STATUS",
      split = ",",
      description = "Read files anew whose records are of this status: failed, partial.")
  private Set<Status> retry = Set.of();

  @Mixin private EngineOptions engine;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a summary as JSON: counts, rate, and the files with faults.")
  private @Nullable Path report;

  @Option(names = "--quiet", description = "No progress and no summary on standard error.")
  private boolean quiet;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = out.equals(STANDARD_OUTPUT) ? null : outputFile();
    boolean ledger = checkLedger(file);
    List<Path> files = inputFiles(file);
    Batch batch = new Batch(options(files.size()));
    BatchSummary summary;
    try (Progress progress =
        quiet ? Progress.none() : Progress.of(console, "convert", files.size())) {
      if (file == null) {
        summary = convert(batch, files, console.out(), progress);
      } else if (ledger) {
        summary = batch.convert(files, file, progress::step);
      } else {
        try (AtomicFile whole = new AtomicFile(file)) {
          summary = convert(batch, files, whole.stream(), progress);
          whole.commit();
        }
      }
    }
    if (report != null) {
      ReportJson.write(summary, report);
    }
    if (!quiet) {
      summary.lines().forEach(console.err()::println);
      nameFaults(summary.faults());
    }
    return summary.allExtracted() ? 0 : 1;
  }

  /** The first of them: a long list is better read in a report. */
  private void nameFaults(List<BatchSummary.Fault> faults) {
    faults.stream()
        .limit(FAULTS_NAMED)
        .map(it -> it.status().code() + ": " + it.path() + " " + it.problems())
        .forEach(console.err()::println);
    if (faults.size() > FAULTS_NAMED) {
      console.err().println((faults.size() - FAULTS_NAMED) + " more: --report FILE names them all");
    }
  }

  private BatchSummary convert(Batch batch, List<Path> files, OutputStream to, Progress progress)
      throws IOException {
    RecordWriter writer = new RecordWriter(to, format);
    BatchSummary summary =
        batch.convert(
            files,
            file -> {
              for (Outcome letter : file.letters()) {
                writer.writeLine(letter.json());
              }
              progress.step(file);
            });
    writer.finish();
    return summary;
  }

  private boolean checkLedger(@Nullable Path file) {
    boolean ledger =
        file != null
            && format == RecordWriter.Format.JSONL
            && !withoutLedger
            && (Files.isRegularFile(file) || !Files.exists(file));
    if (!ledger && (force || !retry.isEmpty())) {
      throw wrong((force ? "--force" : "--retry") + ": only with a ledger, see --out");
    }
    return ledger;
  }

  private BatchOptions options(int files) {
    try {
      return engine.options(files).withForce(force).withRetry(retry);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private List<Path> inputFiles(@Nullable Path file) throws IOException {
    try {
      return InputFiles.of(paths, console.in(), written(file));
    } catch (NoSuchFileException e) {
      throw wrong("no such file or folder: " + e.getFile());
    }
  }

  private List<Path> written(@Nullable Path file) {
    List<Path> written = new ArrayList<>();
    if (file != null) {
      Path ledger = Batch.ledgerOf(file);
      written.addAll(List.of(file, ledger, ledger.resolveSibling(ledger.getFileName() + "-wal")));
    }
    if (report != null) {
      written.add(report);
    }
    return written;
  }

  private Path outputFile() {
    Path file = Path.of(out);
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw wrong("--out " + out + ": not a file in an existing folder");
    }
    return file;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
