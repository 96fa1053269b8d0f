package dyak.cli;

import dyak.batch.Converted;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Progress for a log: {@code convert: 1200 of 100000 files, 3 failed, 55.2 files/s, 30 min left},
 * every ten seconds.
 */
final class ProgressLines implements Progress {
  static final Duration EVERY = Duration.ofSeconds(10);

  private final PrintStream to;
  private final String task;
  private final int files;
  private final long start = System.nanoTime();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final ScheduledExecutorService clock;

  ProgressLines(PrintStream to, String task, int files, Duration every) {
    this.to = to;
    this.task = task;
    this.files = files;
    clock =
        Executors.newSingleThreadScheduledExecutor(
            runnable -> {
              Thread thread = new Thread(runnable, "dyak-progress");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        clock.scheduleAtFixedRate(
            this::print, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void step(Converted file) {
    if (Progress.failed(file)) {
      failed.incrementAndGet();
    }
    done.incrementAndGet();
  }

  private void print() {
    to.println(line(task, done.get(), files, failed.get(), (System.nanoTime() - start) / 1e9));
  }

  static String line(String task, int done, int files, int failed, double seconds) {
    double rate = done / seconds;
    String left =
        done == 0
            ? "?"
            : String.format(Locale.ROOT, "%.0f min", Math.ceil((files - done) / rate / 60));
    return String.format(
        Locale.ROOT,
        "%s: %d of %d files, %d failed, %.1f files/s, %s left",
        task,
        done,
        files,
        failed,
        rate,
        left);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
