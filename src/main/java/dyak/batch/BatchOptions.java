package dyak.batch;

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
 * @param force whether to convert everything anew, whatever the ledger holds
 * @param retry files of these statuses are converted anew
 */
public record BatchOptions(
    int threads,
    Isolation isolation,
    Duration timeLimit,
    int workerMegabytes,
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
    retry = Set.copyOf(retry);
  }

  /** A worker process for each processor, 1,024 MB and two minutes for each file. */
  public static BatchOptions standard() {
    return new BatchOptions(
        Runtime.getRuntime().availableProcessors(),
        Isolation.PROCESS,
        Duration.ofMinutes(2),
        1024,
        false,
        Set.of());
  }

  public BatchOptions withThreads(int count) {
    return new BatchOptions(count, isolation, timeLimit, workerMegabytes, force, retry);
  }

  public BatchOptions withIsolation(Isolation other) {
    return new BatchOptions(threads, other, timeLimit, workerMegabytes, force, retry);
  }

  public BatchOptions withTimeLimit(Duration limit) {
    return new BatchOptions(threads, isolation, limit, workerMegabytes, force, retry);
  }

  public BatchOptions withWorkerMegabytes(int megabytes) {
    return new BatchOptions(threads, isolation, timeLimit, megabytes, force, retry);
  }

  public BatchOptions withForce(boolean anew) {
    return new BatchOptions(threads, isolation, timeLimit, workerMegabytes, anew, retry);
  }

  public BatchOptions withRetry(Set<Status> statuses) {
    return new BatchOptions(threads, isolation, timeLimit, workerMegabytes, force, statuses);
  }
}
