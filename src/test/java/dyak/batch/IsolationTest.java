package dyak.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationTest {
  @TempDir private Path folder;

  private List<String> problems(Batch batch, List<Path> files) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Path> done = new ArrayList<>();
    batch.convert(
        files,
        file -> {
          done.add(file.file());
          assertThat(file.letters()).hasSize(1);
          assertThat(file.letters().get(0).letter().source().path())
              .isEqualTo(file.file().toString());
          assertThat(file.letters().get(0).letter().source().sha256()).hasSize(64);
          problems.add(Runs.problem(file.letters().get(0)));
        });
    assertThat(done).isEqualTo(files);
    return problems;
  }

  private List<Path> among(List<String> orders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String order : orders) {
      files.add(Files.writeString(folder.resolve(files.size() + ".txt"), order));
    }
    return files;
  }

  @Test
  void whateverAFileDoesToItsReaderTheOthersAreRead() throws IOException {
    List<Path> files =
        among(
            List.of(
                "a",
                "exit",
                "b",
                "halt",
                "recursion",
                "memory",
                "c",
                "sleep",
                "garble",
                "d",
                "chatter",
                "e"));
    assertThat(problems(Runs.isolated(Runs.options()), files))
        .containsExactly(
            "no-text",
            "worker-crash",
            "no-text",
            "worker-crash",
            "internal",
            "out-of-memory",
            "no-text",
            "timeout",
            "worker-crash",
            "no-text",
            "timeout",
            "no-text");
  }

  @Test
  void inOneProcessTimeMemoryAndStackAreStillBounded() throws IOException {
    BatchOptions options = Runs.options().withTimeLimit(Duration.ofSeconds(2));
    assertThat(problems(Runs.inProcess(options), among(List.of("a", "sleep", "recursion", "b"))))
        .containsExactly("no-text", "timeout", "internal", "no-text");
  }

  @Test
  void aWorkerEndsWithTheRunThatStartedIt() throws Exception {
    Files.writeString(folder.resolve("0.txt"), "sleep");
    Process run = RunProcess.start(folder, folder.resolve("out.jsonl"), Isolation.PROCESS);
    List<ProcessHandle> workers = List.of();
    while (workers.isEmpty()) {
      assertThat(run.isAlive()).isTrue();
      Thread.sleep(20);
      workers = run.descendants().filter(IsolationTest::isJava).toList();
    }
    run.destroyForcibly().waitFor();
    for (ProcessHandle worker : workers) {
      worker.onExit().get(1, TimeUnit.MINUTES);
    }
    assertThat(workers).noneMatch(ProcessHandle::isAlive);
  }

  /** A worker, and not a recogniser that was asked for its languages. */
  private static boolean isJava(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("java");
  }

  @Test
  void namesKeepEveryByte() throws IOException {
    Path name = folder.resolve("новая\nстрока ?#%41.txt");
    Files.writeString(name, "letter");
    List<Path> files = new ArrayList<>(List.of(name));
    files.addAll(RawNames.inKoi8(folder));
    assertThat(problems(Runs.isolated(Runs.options()), files)).containsOnly("no-text").hasSize(3);
  }
}
