package dyak.batch;

import dyak.record.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads in a worker process. A file that ends the process, or has to be stopped, gets a record that
 * says so, and the next file a new process.
 */
final class WorkerLane implements Lane {
  private final WorkerCommand command;
  private final Duration limit;
  private @Nullable WorkerProcess worker;
  private volatile boolean closed;

  WorkerLane(WorkerCommand command, Duration limit) {
    this.command = command;
    this.limit = limit;
  }

  @Override
  public List<Outcome> convert(Path file) throws IOException, InterruptedException {
    WorkerProcess.Ending ending = null;
    for (int attempt = 0; attempt < 2; attempt++) {
      WorkerProcess process = running();
      try {
        return process.read(file, limit);
      } catch (WorkerProcess.EndedException e) {
        discard();
        ending = e.ending();
      }
      if (closed) {
        throw new IOException("stopped while reading " + file);
      }
      if (!ending.fromOutside()) {
        break;
      }
    }
    return List.of(Failure.of(file, file.toString(), problem(ending)));
  }

  private Problem problem(WorkerProcess.@Nullable Ending ending) {
    if (ending == null) {
      throw new IllegalStateException("a process ended without an ending");
    }
    return switch (ending.how()) {
      case STOPPED -> Failure.timeout(limit);
      case OUT_OF_MEMORY -> Failure.outOfMemory(command.megabytes());
      case GARBLED -> Failure.crash("answered with something that is no record");
      case EXITED -> Failure.crash("ended with exit code " + ending.exitCode());
    };
  }

  private synchronized WorkerProcess running() throws IOException {
    if (closed) {
      throw new IOException("the run has ended");
    }
    WorkerProcess process = worker;
    if (process == null) {
      process = WorkerProcess.start(command);
      worker = process;
    }
    return process;
  }

  private synchronized void discard() {
    if (worker != null) {
      worker.kill();
      worker = null;
    }
  }

  @Override
  public void close() {
    closed = true;
    discard();
  }
}
