package dyak.cli;

import dyak.LetterExtractor;
import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads files on several threads and hands on their records in the order of the files. No more than
 * a few files a thread are under way, however slow the receiver is.
 */
final class Conversion {
  private static final int AHEAD = 4;

  private final LetterExtractor extractor = new LetterExtractor();
  private final int threads;

  Conversion(int threads) {
    this.threads = threads;
  }

  /** Takes the records of one file. */
  @FunctionalInterface
  interface Receiver {
    void accept(List<LetterRecord> letters) throws IOException;
  }

  void run(List<Path> files, Receiver receiver) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Started> started = new ArrayDeque<>();
      for (Path file : files) {
        started.add(new Started(file, pool.submit(() -> extractor.extract(file))));
        if (started.size() >= threads * AHEAD) {
          receiver.accept(started.remove().letters());
        }
      }
      while (!started.isEmpty()) {
        receiver.accept(started.remove().letters());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private record Started(Path file, Future<List<LetterRecord>> result) {
    /** An error that ended a file's reading, such as too little memory, ends that file only. */
    List<LetterRecord> letters() throws IOException {
      try {
        return result.get();
      } catch (ExecutionException e) {
        return List.of(
            LetterRecord.failed(
                new Source(file.toString(), null, null, 0, null, null),
                List.of(Problem.of(Problem.INTERNAL, "Reading the file failed: " + e.getCause()))));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while reading " + file, e);
      }
    }
  }
}
