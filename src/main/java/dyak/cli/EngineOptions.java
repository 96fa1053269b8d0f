package dyak.cli;

import dyak.batch.BatchOptions;
import dyak.batch.Isolation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads letters. */
final class EngineOptions {
  /** A few files are read before a worker process has started. */
  private static final int FEW = 20;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many files to read at a time. Default: one for each processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--isolation",
      paramLabel = "KIND",
      description =
          "process: read in worker processes, so that no file can end or stall the run; none: read"
              + " in this one. Default: process for more than 20 files.")
  private @Nullable Isolation isolation;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "What one file may take. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      defaultValue = "1024",
      description = "The memory of a worker process. Default: ${DEFAULT-VALUE}.")
  private int megabytes;

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      defaultValue = "0",
      description =
          "Take out values less sure than this, 0 to 1; each is told among the problems, with its"
              + " place. Default: 0, all stay.")
  private double confidence;

  @Mixin private LimitOptions limits;

  /**
   * The options for a run over some files.
   *
   * @throws IllegalArgumentException naming an option and its value
   */
  BatchOptions options(int files) {
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    Isolation kind = isolation;
    if (kind == null) {
      kind = files > FEW ? Isolation.PROCESS : Isolation.NONE;
    }
    check("--threads", count, 1);
    check("--time-limit", seconds, 1);
    check("--memory", megabytes, 32);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("--min-confidence " + confidence + ": not 0 to 1");
    }
    return BatchOptions.standard()
        .withThreads(count)
        .withIsolation(kind)
        .withTimeLimit(Duration.ofSeconds(seconds))
        .withWorkerMegabytes(megabytes)
        .withMinConfidence(confidence)
        .withLimits(limits.limits());
  }

  static void check(String option, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(option + " " + value + ": below " + least);
    }
  }
}
