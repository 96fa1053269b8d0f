package dyak.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void theNameStaysWithTheOldUntilTheNewIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    try (AtomicFile whole = new AtomicFile(file)) {
      whole.stream().write(NEW);
      assertThat(file).hasContent("old");
      whole.commit();
    }
    assertThat(file).hasContent("new");
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  @Test
  void withoutACommitNothingIsLeftBehind() throws IOException {
    try (AtomicFile whole = new AtomicFile(folder.resolve("a"))) {
      whole.stream().write(NEW);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aLinkGoesOnLeadingToTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    try (AtomicFile whole = new AtomicFile(link)) {
      whole.stream().write(NEW);
      whole.commit();
    }
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.isWritable(device));
    try (AtomicFile whole = new AtomicFile(device)) {
      whole.stream().write(NEW);
      whole.commit();
    }
    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(device).exists();
  }
}
