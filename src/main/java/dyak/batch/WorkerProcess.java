package dyak.batch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running worker, and how it ended if it did. */
final class WorkerProcess {
  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final int INTERRUPTED = 130;
  private static final int TERMINATED = 143;

  private final Process process;
  private final InputStream answers;

  private WorkerProcess(Process process) {
    this.process = process;
    this.answers = new BufferedInputStream(process.getInputStream());
  }

  /** Returns once the process is ready for files. */
  static WorkerProcess start(WorkerCommand command) throws IOException {
    Process process =
        new ProcessBuilder(command.line()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    WorkerProcess worker = new WorkerProcess(process);
    try {
      worker.answer(START_LIMIT);
      return worker;
    } catch (EndedException e) {
      worker.kill();
      throw new IOException("no reading process could be started: " + e.ending(), e);
    }
  }

  List<Outcome> read(Path file, Duration limit) throws EndedException {
    try {
      Frames.writeRequest(process.getOutputStream(), file);
    } catch (IOException e) {
      throw ended(false, e);
    }
    return answer(limit);
  }

  private List<Outcome> answer(Duration limit) throws EndedException {
    try (Deadline deadline = new Deadline(process, limit)) {
      try {
        return Frames.readOutcomes(answers);
      } catch (IOException | RuntimeException e) {
        throw ended(deadline.passed(), e);
      }
    }
  }

  private EndedException ended(boolean stopped, Exception cause) {
    if (stopped) {
      return new EndedException(new Ending(How.STOPPED, 0), cause);
    }
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        return new EndedException(new Ending(How.GARBLED, 0), cause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new EndedException(new Ending(How.EXITED, TERMINATED), e);
    }
    int code = process.exitValue();
    return new EndedException(
        new Ending(code == Worker.OUT_OF_MEMORY ? How.OUT_OF_MEMORY : How.EXITED, code), cause);
  }

  /** Ends the process and whatever it has started, and sees it gone. */
  void kill() {
    kill(process);
    try {
      var unused = process.waitFor(1, TimeUnit.SECONDS); // else the system will end it later
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  enum How {
    /** It took too long and was ended. */
    STOPPED,
    /** It ran out of memory. */
    OUT_OF_MEMORY,
    /** It answered, but not in frames. */
    GARBLED,
    /** It ended by itself. */
    EXITED
  }

  record Ending(How how, int exitCode) {
    /** Ended by a signal such as Ctrl-C, which reaches the whole program: no fault of the file. */
    boolean fromOutside() {
      return how == How.EXITED && (exitCode == INTERRUPTED || exitCode == TERMINATED);
    }
  }

  /** The process is gone, or of no more use. */
  static final class EndedException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Ending ending;

    EndedException(Ending ending, Exception cause) {
      super(ending.toString(), cause);
      this.ending = ending;
    }

    Ending ending() {
      return ending;
    }
  }

  /** Ends a process unless closed in time. */
  private static final class Deadline implements AutoCloseable {
    private final CompletableFuture<Void> answered = new CompletableFuture<>();

    Deadline(Process process, Duration limit) {
      var unused =
          answered
              .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
              .whenComplete(
                  (nothing, late) -> {
                    if (late != null) {
                      kill(process);
                    }
                  });
    }

    boolean passed() {
      return answered.isCompletedExceptionally();
    }

    @Override
    public void close() {
      answered.complete(null);
    }
  }
}
