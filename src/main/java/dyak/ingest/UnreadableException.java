package dyak.ingest;

import dyak.record.Problem;
import java.io.IOException;

/** No text can be had from a file; the problem says why and what to do. */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  public UnreadableException(Problem problem) {
    super(problem.code() + ": " + problem.message());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
