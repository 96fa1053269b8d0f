package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  @TempDir private Path folder;

  @Test
  void whatIsThereIsConvertedOnce() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("in"));
    Path letter = Files.writeString(inbox.resolve("a.txt"), "Просим прибыть.\n");
    String out = folder.resolve("out").toString();
    String[] line = {
      "watch", inbox.toString(), "--out", out, "--once", "--every", "1", "--isolation", "none"
    };
    assertThat(Run.of(line)).isEqualTo(new Run(0, "", letter + ": extracted\n"));
    assertThat(Run.records(Files.readString(folder.resolve("out/a.txt.jsonl")))).hasSize(1);
    assertThat(Run.of(line)).isEqualTo(new Run(0, "", ""));
  }
}
