package dyak.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyak.write.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {
  @TempDir private Path folder;
  private Path inbox;
  private Path out;
  private WatchedFolder watched;

  @BeforeEach
  void openInbox() throws IOException {
    inbox = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    watched = start();
  }

  private WatchedFolder start() {
    return new WatchedFolder(inbox, out, Runs.inProcess(Runs.options()));
  }

  private List<String> look() throws IOException {
    return look(watched);
  }

  private List<String> look(WatchedFolder at) throws IOException {
    List<String> read = new ArrayList<>();
    at.look(file -> read.add(inbox.relativize(file.file()).toString()));
    return read;
  }

  @Test
  void aLetterIsReadOnceWhenItHasSettled() throws IOException {
    Path letter = Files.writeString(inbox.resolve("a.txt"), "let");
    assertThat(look()).isEmpty();
    Files.writeString(letter, "letter");
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a.txt");
    assertThat(look()).isEmpty();
    assertThat(RecordReader.read(out.resolve("a.txt.jsonl")))
        .singleElement()
        .satisfies(it -> assertThat(it.source().path()).isEqualTo(letter.toString()));
  }

  @Test
  void foldersAreKeptAndHiddenFilesLeftOut() throws IOException {
    Files.writeString(Files.createDirectories(inbox.resolve("x/y")).resolve("b.txt"), "letter b");
    Files.writeString(Files.createDirectories(inbox.resolve(".x")).resolve("c.txt"), "letter c");
    Files.writeString(inbox.resolve(".d.txt.part"), "letter d");
    look();
    assertThat(look()).containsExactly("x/y/b.txt");
    assertThat(out.resolve("x/y/b.txt.jsonl")).exists();
  }

  @Test
  void aNewStartReadsOnlyWhatHasNoRecordsOfItsContent() throws IOException {
    Runs.letters(inbox, 4);
    look();
    assertThat(look()).hasSize(4);
    Files.writeString(inbox.resolve("001.txt"), "letter changed");
    Files.writeString(out.resolve("002.txt.jsonl"), "{\"half\":");
    Files.delete(out.resolve("003.txt.jsonl"));
    WatchedFolder again = start();
    look(again);
    assertThat(look(again)).containsExactly("001.txt", "002.txt", "003.txt");
    assertThat(look(again)).isEmpty();
  }

  @Test
  void recordsThatCannotBeWrittenAreTriedAgain() throws IOException {
    Runs.letters(inbox, 1);
    Files.writeString(out, "in the way");
    look();
    assertThatThrownBy(this::look).isInstanceOf(IOException.class);
    Files.delete(out);
    assertThat(look()).containsExactly("000.txt");
  }
}
