package dyak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dyak.record.LetterRecord;
import dyak.record.Problem;
import dyak.record.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOutLetters() throws IOException {
    letter("b.txt");
    letter("a/2.txt");
    letter("a/10.txt");
    letter(".hidden.txt");
    letter(".git/config.txt");
    letter("b.gold.json");
  }

  private Path letter(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Уважаемые коллеги!\n\nПросим прибыть. " + name + "\n");
  }

  private List<String> paths(List<LetterRecord> letters) {
    return letters.stream()
        .map(letter -> letter.source().path().replace(folder + "/", ""))
        .toList();
  }

  @Test
  void aFolderIsReadByNameWithoutHiddenFilesAndGold() {
    Run run = Run.of("convert", folder.toString());
    assertThat(paths(run.records())).containsExactly("a/10.txt", "a/2.txt", "b.txt");
    assertThat(run.err())
        .matches(
            "3 files, 3 records: 3 extracted, 0 partial, 0 failed; \\d+\\.\\d s, \\d+\\.\\d files/s\nkinds: letter 3\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void theSamplesAreExtractedAndValid() {
    Run run = Run.of("convert", "samples");
    assertThat(run.records()).hasSize(15).allMatch(letter -> letter.status() == Status.EXTRACTED);
    assertThat(run.code()).isZero();
  }

  @Test
  void recordsStandInTheOrderOfThePaths() {
    Run run = Run.of("convert", folder.resolve("b.txt").toString(), folder.resolve("a").toString());
    assertThat(paths(run.records())).containsExactly("b.txt", "a/10.txt", "a/2.txt");
  }

  @Test
  void aListOfPathsComesOnStandardInput() {
    String list = folder.resolve("b.txt") + "\n\n" + folder.resolve("a") + "\n";
    Run run = Run.withInput(list, "convert", "-");
    assertThat(paths(run.records())).containsExactly("b.txt", "a/10.txt", "a/2.txt");
    assertThat(run.code()).isZero();
  }

  @Test
  void aMissingFileOfTheListGivesAFailedRecord() {
    String list = folder.resolve("gone.txt") + "\n" + folder.resolve("b.txt") + "\n";
    Run run = Run.withInput(list, "convert", "-");
    assertThat(run.records())
        .extracting(LetterRecord::status)
        .containsExactly(Status.FAILED, Status.EXTRACTED);
    assertThat(run.records().get(0).problems())
        .extracting(Problem::code)
        .containsExactly(Problem.UNREADABLE);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aMissingArgumentIsNamedAndNothingIsWritten() {
    Path out = folder.resolve("records.jsonl");
    Run run =
        Run.of(
            "convert", folder.resolve("b.txt").toString(), "no/such.pdf", "--out", out.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no such file or folder: no/such.pdf");
    assertThat(run.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  @Test
  void aFileIsWrittenWholeAndNotReadAgain() throws IOException {
    Path out = folder.resolve("records.jsonl");
    Run run = Run.of("convert", folder.toString(), "--out", out.toString());
    String first = Files.readString(out);
    assertThat(paths(Run.records(first))).containsExactly("a/10.txt", "a/2.txt", "b.txt");
    assertThat(run.out()).isEmpty();
    assertThat(Run.of("convert", folder.toString(), "--out", out.toString()).code()).isZero();
    assertThat(out).hasContent(first);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "a",
              "b.txt",
              "b.gold.json",
              ".git",
              ".hidden.txt",
              "records.jsonl",
              "records.jsonl.ledger");
    }
  }

  @Test
  void jsonIsOneObjectForOneLetterAndAnArrayOtherwise() throws IOException {
    String one = Run.of("convert", folder.resolve("b.txt").toString(), "--format", "json").out();
    assertThat(one).startsWith("{\n  \"schemaVersion\": \"1\",").endsWith("\n}\n");
    String two = Run.of("convert", folder.resolve("a").toString(), "--format", "json").out();
    assertThat(two).startsWith("[\n{\n").contains("\n},\n{\n").endsWith("\n}\n]\n");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Run.of("convert", empty.toString(), "--format", "json").out()).isEqualTo("[]\n");
    assertThat(Run.of("convert", empty.toString()).out()).isEmpty();
  }

  @Test
  void aFileNamedOnTheCommandLineIsReadWhateverItsName() {
    assertThat(paths(Run.of("convert", folder.resolve(".hidden.txt").toString()).records()))
        .containsExactly(".hidden.txt");
  }

  @Test
  void aFolderThatCannotBeListedGivesAFailedRecord() {
    Path closed = folder.resolve("a");
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not for root");
    Run run = Run.of("convert", folder.toString());
    assertThat(paths(run.records())).containsExactly("a", "b.txt");
    assertThat(run.records().get(0).status()).isEqualTo(Status.FAILED);
    assertThat(closed.toFile().setReadable(true)).isTrue();
  }

  @Test
  void theNumberOfThreadsDoesNotShow() throws IOException {
    for (int i = 0; i < 40; i++) {
      letter("many/" + i + ".txt");
    }
    String many = folder.resolve("many").toString();
    String one = Run.of("convert", many, "--threads", "1", "--isolation", "none").out();
    assertThat(Run.records(one)).hasSize(40);
    assertThat(Run.of("convert", many, "--threads", "7", "--isolation", "none").out())
        .isEqualTo(one);
  }

  @Test
  void aFailedWriteLeavesTheOldFile() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out")).resolve("records.jsonl");
    Files.writeString(out, "old");
    Path part = out.resolveSibling(".records.jsonl." + ProcessHandle.current().pid() + ".part");
    Files.createDirectory(part);
    Run run = Run.of("convert", folder.resolve("b.txt").toString(), "--out", out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(part.toString());
    assertThat(out).hasContent("old");
  }
}
