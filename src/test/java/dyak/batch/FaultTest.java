package dyak.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are stopped by a failing disk or a kill; {@code -Ddyak.heavy=true} kills more often.
 */
class FaultTest {
  private static final boolean HEAVY = Boolean.getBoolean("dyak.heavy");
  private static final int KILLS = HEAVY ? 20 : 3;
  private static final int LETTERS = HEAVY ? 500 : 150;

  /** Some kills come before the ledger first keeps anything, some behind, some at the end. */
  private static final int LATEST_KILL_MILLIS = HEAVY ? 4000 : 1500;

  @TempDir private Path folder;
  private Path out;
  private Path inbox;

  @BeforeEach
  void nameFolders() throws IOException {
    inbox = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("records.jsonl");
  }

  private String undisturbed(List<Path> files) throws IOException {
    Path other = folder.resolve("undisturbed.jsonl");
    Runs.inProcess(Runs.options()).convert(files, other, Runs.NOBODY);
    return Files.readString(other);
  }

  @Test
  void whicheverWriteFailsTheNextRunsCompleteTheOutput() throws IOException {
    List<Path> files = Runs.letters(inbox, 4);
    Files.writeString(files.get(3), "letter 1");
    String expected = undisturbed(files);
    boolean failed = true;
    int failing = 0;
    while (failed) {
      failing++;
      Files.deleteIfExists(out);
      Files.deleteIfExists(Batch.ledgerOf(out));
      FailingStorage disk = new FailingStorage(failing);
      try {
        Runs.inProcess(Runs.options().withThreads(1), disk::open, disk::output)
            .convert(files, out, Runs.NOBODY);
      } catch (IOException e) {
        assertThat(e.getMessage()).containsAnyOf("disk is full", "No space left");
      }
      failed = disk.hasFailed();
      if (Files.exists(out)) {
        assertThat(out).as("after write %d", failing).hasContent(expected);
      }
      BatchSummary resumed = Runs.inProcess(Runs.options()).convert(files, out, Runs.NOBODY);
      assertThat(resumed.files()).isEqualTo(4);
      assertThat(out).as("resumed after write %d", failing).hasContent(expected);
    }
    assertThat(failing).isGreaterThan(20);
  }

  @Test
  void aKilledRunIsTakenUpWhereItStood() throws Exception {
    List<Path> files = Runs.letters(inbox, LETTERS);
    for (int i = 0; i < LETTERS; i++) {
      Files.writeString(files.get(i), "slow " + (i % 3 == 2 ? i - 1 : i));
    }
    String expected = undisturbed(files);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < KILLS; i++) {
      Process run = RunProcess.start(inbox, out, i % 2 == 0 ? Isolation.NONE : Isolation.PROCESS);
      while (run.isAlive() && !Files.exists(Batch.ledgerOf(out))) {
        Thread.sleep(5);
      }
      run.waitFor(random.nextInt(LATEST_KILL_MILLIS), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
      if (Files.exists(out)) { // whole, so the next run begins anew
        assertThat(out).as("seed %d, kill %d", seed, i).hasContent(expected);
        Files.delete(out);
        deleteLedger();
      }
    }
    BatchSummary summary = Runs.inProcess(Runs.options()).convert(files, out, Runs.NOBODY);
    assertThat(summary.files()).isEqualTo(LETTERS);
    assertThat(out).as("seed %d", seed).hasContent(expected);
    assertThat(Runs.inProcess(Runs.options()).convert(files, out, Runs.NOBODY).unchanged())
        .isEqualTo(LETTERS);
  }

  private void deleteLedger() throws IOException {
    String ledger = Batch.ledgerOf(out).toString();
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(ledger + ending));
    }
  }

  @Test
  void aFullDiskEndsTheRunAndKeepsWhatWasDone() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(mounts("mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", disk.toString()));
    try {
      out = disk.resolve("records.jsonl");
      List<Path> few = Runs.letters(inbox, 30);
      Runs.inProcess(Runs.options()).convert(few, out, Runs.NOBODY);
      String before = Files.readString(out);
      List<Path> many = Runs.letters(inbox, 700);
      assertThatThrownBy(() -> Runs.inProcess(Runs.options()).convert(many, out, Runs.NOBODY))
          .isInstanceOf(IOException.class);
      assertThat(out).hasContent(before);
      assertThat(mounts("mount", "-o", "remount,size=20m", disk.toString())).isTrue();
      BatchSummary summary = Runs.inProcess(Runs.options()).convert(many, out, Runs.NOBODY);
      assertThat(summary.files()).isEqualTo(700);
      assertThat(summary.unchanged()).isGreaterThanOrEqualTo(30);
      assertThat(out).hasContent(undisturbed(many));
    } finally {
      mounts("umount", disk.toString());
    }
  }

  private static boolean mounts(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program here
    }
  }
}
