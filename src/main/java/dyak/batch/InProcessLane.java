package dyak.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads in this process. A file that takes too long is given up; its thread cannot be ended and is
 * left behind, so files that cannot be trusted belong on a {@link WorkerLane}.
 */
final class InProcessLane implements Lane {
  private final Extraction extraction;
  private final Duration limit;

  InProcessLane(Extraction extraction, Duration limit) {
    this.extraction = extraction;
    this.limit = limit;
  }

  @Override
  public List<Outcome> convert(Path file) throws InterruptedException {
    String path = file.toString();
    FutureTask<List<Outcome>> reading = new FutureTask<>(() -> extraction.outcomes(file, path));
    Thread thread = new Thread(null, reading, "dyak-read", Worker.STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      return List.of(Failure.of(file, path, Failure.timeout(limit)));
    } catch (ExecutionException e) {
      boolean memory = e.getCause() instanceof OutOfMemoryError;
      int megabytes = (int) (Runtime.getRuntime().maxMemory() >> 20);
      return List.of(
          Failure.of(
              file,
              path,
              memory ? Failure.outOfMemory(megabytes) : Failure.internal(e.getCause())));
    }
  }

  @Override
  public void close() {
    // nothing outlives a file
  }
}
