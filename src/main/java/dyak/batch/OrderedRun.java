package dyak.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does the files of a run on several threads and hands them on in their order. No more than a few
 * files a thread are under way, however slow the receiver is; enough of them that one long scan
 * does not keep the other threads waiting.
 */
final class OrderedRun {
  private static final int AHEAD = 32;

  private final Lanes lanes;

  OrderedRun(Lanes lanes) {
    this.lanes = lanes;
  }

  /** What is done with a file, on any thread. */
  @FunctionalInterface
  interface Step {
    Converted convert(int position, Path file) throws IOException, InterruptedException;
  }

  /** Ends early, with nothing under way any more, when a step or the receiver fails. */
  void run(List<Path> files, Step step, Receiver receiver) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(lanes.count());
    boolean complete = false;
    try {
      Deque<Future<Converted>> started = new ArrayDeque<>();
      for (int i = 0; i < files.size(); i++) {
        int position = i;
        started.add(pool.submit(() -> step.convert(position, files.get(position))));
        if (started.size() >= lanes.count() * AHEAD) {
          receiver.accept(result(started.remove()));
        }
      }
      while (!started.isEmpty()) {
        receiver.accept(result(started.remove()));
      }
      complete = true;
    } finally {
      pool.shutdownNow();
      if (!complete) {
        lanes.close();
      }
      await(pool);
    }
  }

  private static Converted result(Future<Converted> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new IOException(cause.getMessage(), cause);
      }
      throw new IllegalStateException("a step of the run failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static void await(ExecutorService pool) {
    try {
      if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("a step of the run does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
