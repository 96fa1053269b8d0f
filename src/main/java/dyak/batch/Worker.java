package dyak.batch;

import dyak.LetterExtractor;
import dyak.ReadingLimits;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The program of a worker process: reads the files it is told on standard input and answers on
 * standard output, until the input ends. It ends when the run that started it does, however that
 * ends, since its input ends then.
 */
public final class Worker {
  /** The exit code for want of memory, also that of Java's own {@code ExitOnOutOfMemoryError}. */
  static final int OUT_OF_MEMORY = 3;

  /** Deep enough for nested tables and forms, the same on every lane. */
  static final long STACK_BYTES = 4L << 20;

  private Worker() {}

  /** What {@link #main} is told: the least confidence of a value, and the limits. */
  static List<String> arguments(BatchOptions options) {
    return List.of(String.valueOf(options.minConfidence()), options.limits().text());
  }

  public static void main(String[] args) {
    LibraryLogs.silence();
    LetterExtractor extractor = new LetterExtractor(ReadingLimits.parse(args[1]));
    serve(Extraction.atLeast(Double.parseDouble(args[0]), extractor::extract));
  }

  static void serve(Extraction extraction) {
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err); // a library that prints must not garble the answers
    BlockingQueue<Frames.Request> requests = new ArrayBlockingQueue<>(1);
    Thread reading =
        new Thread(null, () -> answer(requests, extraction, answers), "dyak-read", STACK_BYTES);
    reading.setDaemon(true);
    reading.start();
    InputStream in = new BufferedInputStream(System.in);
    try {
      Frames.writeOutcomes(answers, List.of()); // says that it is ready
      while (true) {
        requests.put(Frames.readRequest(in));
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0); // the run is over or gone; whatever is being read is not wanted
    }
  }

  private static void answer(
      BlockingQueue<Frames.Request> requests, Extraction extraction, OutputStream answers) {
    try {
      while (true) {
        Frames.Request request = requests.take();
        Frames.writeOutcomes(answers, extraction.outcomes(request.file(), request.path()));
      }
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }
}
