package dyak.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A run in a process of its own, that can be killed at any moment. */
final class RunProcess {
  private RunProcess() {}

  /** Arguments: the folder to read, the output, where to read. */
  public static void main(String[] args) throws IOException {
    BatchOptions options =
        Runs.options()
            .withTimeLimit(Duration.ofMinutes(5))
            .withIsolation(Isolation.valueOf(args[2]));
    Batch batch =
        options.isolation() == Isolation.NONE ? Runs.inProcess(options) : Runs.isolated(options);
    batch.convert(files(Path.of(args[0])), Path.of(args[1]), Runs.NOBODY);
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static Process start(Path folder, Path out, Isolation isolation) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            RunProcess.class.getName(),
            folder.toString(),
            out.toString(),
            isolation.name())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
