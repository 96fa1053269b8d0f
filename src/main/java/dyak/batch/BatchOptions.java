package dyak.batch;

import dyak.ReadingLimits;
import dyak.record.Status;
import java.time.Duration;
import java.util.Set;

/**
 * How a batch is run.
 *
 * @param threads files read at a time, each on a worker of its own
 * @param isolation where they are read
 * @param timeLimit what one file may take
 * @param workerMegabytes the memory of one worker
 * @param minConfidence values less sure than this are taken out and told as problems, 0 to 1
 * @param limits how much is read of one file
 * @param force whether to convert everything anew, whatever the ledger holds
 * @param retry files of these statuses are converted anew
 */
public record BatchOptions(
    int threads,
    Isolation isolation,
    Duration timeLimit,
    int workerMegabytes,
    double minConfidence,
    ReadingLimits limits,
    boolean force,
    Set<Status> retry) {
  private static final int LEAST_MEGABYTES = 32;

  public BatchOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads + ": below 1");
    }
    if (timeLimit.toMillis() < 1) {
      throw new IllegalArgumentException("time limit " + timeLimit + ": not positive");
    }
    if (workerMegabytes < LEAST_MEGABYTES) {
      throw new IllegalArgumentException(
          "worker memory " + workerMegabytes + " MB: below " + LEAST_MEGABYTES);
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("confidence " + minConfidence + ": not 0 to 1");
    }
    retry = Set.copyOf(retry);
  }

  /** A worker process for each processor, 1,024 MB and two minutes for each file. */
  public static BatchOptions standard() {
    return new BatchOptions(
        Runtime.getRuntime().availableProcessors(),
        Isolation.PROCESS,
        Duration.ofMinutes(2),
        1024,
        0,
        ReadingLimits.standard(),
        false,
        Set.of());
  }

  public BatchOptions withThreads(int count) {
    return new BatchOptions(
        count, isolation, timeLimit, workerMegabytes, minConfidence, limits, force, retry);
  }

  public BatchOptions withIsolation(Isolation other) {
    return new BatchOptions(
        threads, other, timeLimit, workerMegabytes, minConfidence, limits, force, retry);
  }

  public BatchOptions withTimeLimit(Duration limit) {
    return new BatchOptions(
        threads, isolation, limit, workerMegabytes, minConfidence, limits, force, retry);
  }

  public BatchOptions withWorkerMegabytes(int megabytes) {
    return new BatchOptions(
        threads, isolation, timeLimit, megabytes, minConfidence, limits, force, retry);
  }

  public BatchOptions withMinConfidence(double least) {
    return new BatchOptions(
        threads, isolation, timeLimit, workerMegabytes, least, limits, force, retry);
  }

  public BatchOptions withLimits(ReadingLimits other) {
    return new BatchOptions(
        threads, isolation, timeLimit, workerMegabytes, minConfidence, other, force, retry);
  }

  public BatchOptions withForce(boolean anew) {
    return new BatchOptions(
        threads, isolation, timeLimit, workerMegabytes, minConfidence, limits, anew, retry);
  }

  public BatchOptions withRetry(Set<Status> statuses) {
    return new BatchOptions(
        threads, isolation, timeLimit, workerMegabytes, minConfidence, limits, force, statuses);
  }
}
