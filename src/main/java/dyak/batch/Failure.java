package dyak.batch;

import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The record of a file whose reader did not come back with one. */
final class Failure {
  private Failure() {}

  static Outcome of(Path file, String path, Problem problem) {
    Optional<Content> content = Content.of(file);
    Source source =
        new Source(
            path,
            content.map(Content::sha256).orElse(null),
            null,
            content.map(Content::bytes).orElseGet(() -> size(file)),
            null,
            null);
    return Outcome.of(LetterRecord.failed(source, List.of(problem)));
  }

  static Problem timeout(Duration limit) {
    return Problem.of(
        Problem.TIMEOUT,
        "Reading took more than "
            + limit.toSeconds()
            + " s: look at the file, or allow more time and retry it");
  }

  static Problem outOfMemory(int megabytes) {
    return Problem.of(
        Problem.OUT_OF_MEMORY,
        "Reading took more than "
            + megabytes
            + " MB of memory: split the file, or allow more memory and retry it");
  }

  static Problem crash(String how) {
    return Problem.of(Problem.WORKER_CRASH, "The reading process " + how + ": look at the file");
  }

  static Problem internal(Throwable cause) {
    return Problem.of(Problem.INTERNAL, "Reading the file failed: " + cause);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
